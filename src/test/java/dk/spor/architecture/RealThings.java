package dk.spor.architecture;

import dk.spor.comment.ThreadId;
import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.Seal;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.web.As;
import dk.spor.organisation.Organisation;
import dk.spor.presentation.PresentationDesk;
import dk.spor.presentation.TalkDetails;
import dk.spor.response.DraftInput;
import dk.spor.response.Enclosure;
import dk.spor.response.ResponseId;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.VersionId;
import dk.spor.response.VersionKind;
import dk.spor.reuse.ReplyId;
import dk.spor.revision.RevisedThings;
import dk.spor.revision.RevisionWorld;
import dk.spor.strategy.Track;
import dk.spor.synthesis.BulkId;
import dk.spor.synthesis.Bulking;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.SavedViewId;
import dk.spor.synthesis.Splitting;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import dk.spor.synthesis.TagId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Something real behind every address of the table: a consultation that is being set up, and one that has been sent out,
 * to which Viborg is writing and Skive has submitted an answer that the secretariat may read; and one whose draft is
 * being revised.
 */
@Component
public class RealThings {

    private static final Set<Role> OF_ASSOCIATIONS = EnumSet.of(
            Role.ADMINISTRATOR, Role.SECRETARIAT_LEAD, Role.SECRETARIAT_OFFICER, Role.CHAIR, Role.BOARD_MEMBER);

    private final ConsultationWorld consultations;
    private final ResponseWorld responses;
    private final SynthesisWorld desks;
    private final PresentationDesk talks;
    private final RevisionWorld revisions;
    private final JdbcClient jdbc;

    RealThings(
            ConsultationWorld consultations,
            ResponseWorld responses,
            SynthesisWorld desks,
            PresentationDesk talks,
            RevisionWorld revisions,
            JdbcClient jdbc) {
        this.desks = desks;
        this.revisions = revisions;
        this.consultations = consultations;
        this.responses = responses;
        this.talks = talks;
        this.jdbc = jdbc;
    }

    public Made make() {
        ConsultationScene draft = consultations.consultation().draft();
        ConsultationScene sent =
                consultations.consultation().seal(Seal.ON_RECEIPT).publish();
        ResponseScene viborg = responses.of(sent, "Viborg");
        DraftInput input = viborg.write(ResponseScene.general("Vi støtter strategien."));
        viborg.document("svar.pdf", "Viborg støtter strategien.");
        Enclosure appendix = viborg.appendix("kort.pdf");
        viborg.decided("referat.pdf");
        ResponseScene skive = responses.of(sent, "Skive");
        skive.appendix("kort.pdf");
        skive.write(ResponseScene.general("Vi støtter også strategien."));
        skive.write(ResponseScene.general("Vi vil måle selv."));
        skive.submitted(VersionKind.FINAL);
        skive.submitted(VersionKind.FINAL);
        ThreadId thread = viborg.comment(input, "Vi støtter strategien.", "Skal vi skrive hvorfor?");
        SynthesisScene desk = desks.of(sent);
        desk.takeIn();
        Splitting split = Splitting.of(desk, "SKI-2");
        PointId piece = split.mark("måle");
        talk(draft);
        talk(sent);
        LockedByHand.one(jdbc, sent, skive.version());
        return new Made(
                draft,
                sent,
                revisions.explained(),
                input,
                appendix,
                thread,
                Objects.requireNonNull(viborg.draft().id()),
                mandate(consultations.somebody(sent.consultee("Viborg"), Role.DEPUTY)),
                mandate(viborg.letIn()),
                viborg.handedOut(),
                desk.tag("Transport"),
                desk.reply("Senere").reply(),
                split.version(),
                piece,
                Bulking.of(desk).tagged("SKI-1"),
                Bulking.of(desk).view("Mine", "?worker=me"));
    }

    private void talk(ConsultationScene scene) {
        TalkDetails details = new TalkDetails("Inge Nilsson", "CONCITO", "DK2020", "", Set.of());
        talks.add(scene.slug(), details, scene.lead());
    }

    private UUID mandate(Actor actor) {
        return jdbc.sql("select id from identity.mandate where person = :person")
                .param("person", actor.person().value())
                .query(UUID.class)
                .single();
    }

    /** What there is to be asked for. */
    public record Made(
            ConsultationScene draft,
            ConsultationScene sent,
            RevisedThings revised,
            DraftInput input,
            Enclosure appendix,
            ThreadId thread,
            ResponseId response,
            UUID mandate,
            UUID member,
            UUID assignment,
            TagId tag,
            ReplyId reply,
            VersionId received,
            PointId piece,
            BulkId bulk,
            SavedViewId view) {

        /** The address of the route's own kind of thing. */
        public String address(Route route) {
            ConsultationScene scene = isBeingWritten(route) ? draft : isRevised(route) ? revised.consultation() : sent;
            Track track = scene.draft().tracks().get(0);
            String address = route.path();
            for (Map.Entry<String, Object> it : Map.<String, Object>ofEntries(
                            Map.entry("slug", scene.slug()),
                            Map.entry(
                                    "version",
                                    route.path().contains("/sources/")
                                            ? received
                                            : isRevised(route)
                                                    ? revised.version()
                                                    : scene.consultation().draft()),
                            Map.entry("point", isRevised(route) ? revised.point() : piece),
                            Map.entry("track", track.id()),
                            Map.entry(
                                    "paragraph",
                                    isRevised(route)
                                            ? revised.part()
                                            : track.paragraphs().get(0).id()),
                            Map.entry("id", input.id()),
                            Map.entry("appendix", appendix.id()),
                            Map.entry("thread", thread),
                            Map.entry("remark", thread),
                            Map.entry("number", route.path().matches(".*/changes|.*/sources/.*") ? 2 : 1),
                            Map.entry("municipality", sent.consultee("Skive").slug()),
                            Map.entry("mandate", mandate),
                            Map.entry("member", member),
                            Map.entry("assignment", assignment),
                            Map.entry("label", label(route)),
                            Map.entry("tag", tag),
                            Map.entry("reply", reply),
                            Map.entry("bulk", bulk),
                            Map.entry("view", view),
                            Map.entry("theme", revised.theme()),
                            Map.entry("part", revised.part()),
                            Map.entry("snapshot", 1),
                            Map.entry("kept", "report.pdf"),
                            Map.entry("response", response.value()))
                    .entrySet()) {
                address = address.replace("{" + it.getKey() + "}", it.getValue().toString());
            }
            return address.replace("{file}", "1");
        }

        private static boolean isBeingWritten(Route route) {
            return route.path().matches("/\\w+/\\{\\w+}/(setup|preview|opening|draft)(/.*)?");
        }

        private static String label(Route route) {
            if (isRevised(route)) {
                return "VIB-1";
            }
            return route.path().endsWith("/about") ? "SKI-2.1" : "SKI-1";
        }

        private static boolean isRevised(Route route) {
            return route.path()
                    .matches("/consultations/\\{slug}/(revision|themes|trace)(/.*)?|/strategies/.*/trace(\\.json)?");
        }

        /** Somebody with the role where the route's thing belongs. */
        Actor somebody(Role role, Route route) {
            return As.nobodyInParticular(whose(role, route).id(), role);
        }

        /** Where a role is found that may see the route's thing: in the association, in Viborg, or in Skive that has answered. */
        public Organisation whose(Role role, Route route) {
            boolean answered = route.path().matches(".*/response/(receipt.*|.*/filing.*|response\\.pdf)");
            answered |= route.isPage() && route.path().contains("/response/versions/");
            answered |= route.path().contains("/answers/");
            return OF_ASSOCIATIONS.contains(role) ? sent.association() : sent.consultee(answered ? "Skive" : "Viborg");
        }
    }
}
