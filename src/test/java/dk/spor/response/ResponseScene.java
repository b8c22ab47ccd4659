package dk.spor.response;

import dk.spor.comment.CommentDesk;
import dk.spor.comment.ThreadId;
import dk.spor.consultation.ConsultationScene;
import dk.spor.identity.Actor;
import dk.spor.identity.Enrolment;
import dk.spor.identity.Mandates;
import dk.spor.identity.PersonId;
import dk.spor.identity.Place;
import dk.spor.identity.Role;
import dk.spor.media.Contents;
import dk.spor.media.Found;
import dk.spor.media.Inspected;
import dk.spor.media.PdfFixtures;
import dk.spor.rendering.RichText;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Outcome;
import dk.spor.shared.Outcomes;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.team.AssignmentProposal;
import dk.spor.team.GiveAssignment;
import dk.spor.team.TeamWork;
import dk.spor.team.TeamWorks;
import dk.spor.team.Teams;
import dk.spor.team.Topic;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ListableBeanFactory;

/** Somebody of a municipality at work on its response, by the same verbs that the pages use. */
public final class ResponseScene {

    public final ConsultationScene consultation;
    public final Actor actor;
    private final ListableBeanFactory beans;

    ResponseScene(ListableBeanFactory beans, ConsultationScene consultation, Actor actor) {
        this.beans = beans;
        this.consultation = consultation;
        this.actor = actor;
    }

    public Asked asked() {
        return bean(AskedMunicipalities.class).of(consultation.slug(), actor).orElseThrow();
    }

    public String path() {
        return "/consultations/" + consultation.slug() + "/response";
    }

    public static InputContent general(String text) {
        return new InputContent(InputKind.GENERAL, null, null, null, null, "", RichText.ofPlain(text), RichText.EMPTY);
    }

    public static InputContent theme(String name, String text, String justification) {
        return new InputContent(
                InputKind.SUPPLEMENTARY_THEME,
                null,
                null,
                null,
                Placement.OWN_TRACK,
                name,
                RichText.ofPlain(text),
                RichText.ofPlain(justification));
    }

    public InputContent supports(int track, String text) {
        return new InputContent(
                InputKind.TRACK,
                Stance.SUPPORTS,
                consultation.draft().tracks().get(track - 1).id(),
                null,
                null,
                "",
                RichText.ofPlain(text),
                RichText.EMPTY);
    }

    /** Adds an input to the draft. */
    public DraftInput write(InputContent content) {
        return ((Saving.Saved) save(new InputId(UUID.randomUUID()), 0, content)).input();
    }

    public Saving save(InputId id, int revision, InputContent content) {
        return bean(SaveInput.class).save(asked(), id, revision, content, actor);
    }

    public Draft draft() {
        return bean(Drafts.class).of(asked());
    }

    public Version version() {
        return bean(Versions.class).current(asked()).orElseThrow();
    }

    /** The text consulted on, as the people of this response read it. */
    public StrategyText strategy() {
        return bean(Strategies.class)
                .version(asked().consultation().draft(), actor)
                .orElseThrow();
    }

    /** A form of the check page as it stands now, treated by the administration. */
    public Submission form() {
        return Submission.first(
                UUID.randomUUID(),
                draft().revision(),
                asked().consultation().draft(),
                TreatmentDetails.administrative(),
                "");
    }

    /** A form of this kind as things stand now, replacing the version that counts if there is one. */
    public Submission form(VersionKind kind) {
        return new Submission(
                UUID.randomUUID(),
                draft().revision(),
                asked().consultation().draft(),
                kind,
                kind == VersionKind.DECLINED ? TreatmentDetails.NONE : TreatmentDetails.administrative(),
                kind == VersionKind.PROVISIONAL
                        ? new Reservation("byrådet", LocalDate.parse("2021-01-13"), "Med forbehold for byrådet.")
                        : null,
                "",
                bean(Versions.class).current(asked()).map(Version::number).orElse(0));
    }

    public Version submitted(VersionKind kind) {
        return done(submit(form(kind)));
    }

    public Outcome<Version> confirm(int number) {
        Confirmation decision = new Confirmation(
                bean(Clock.class).instant().atZone(Copenhagen.ZONE).toLocalDate(), "7", "");
        return bean(ConfirmVersion.class).confirm(asked(), number, decision, actor);
    }

    public Outcome<Version> withdraw(int number) {
        return bean(WithdrawVersion.class).withdraw(asked(), number, "Sendt for tidligt.", actor);
    }

    public Optional<Version> version(int number) {
        return bean(Versions.class).find(asked(), number);
    }

    public Outcome<Version> submit(Submission form, Instant received) {
        return bean(SubmitResponse.class).submit(asked(), form, actor, received);
    }

    public Outcome<Version> submit(Submission form) {
        return submit(form, bean(Clock.class).instant());
    }

    /** Lets the receipt be kept, as happens soon after a submission. */
    public void keepReceipt() {
        bean(Receipts.class).keep(version().id());
    }

    /** Writes one input and submits it. */
    public Version submitted(String text) {
        write(general(text));
        return done(submit(form()));
    }

    /** Brings a PDF of one page as the response, as if it had been looked at. */
    public OwnDocument document(String name, String words) {
        return document(name, PdfFixtures.pdf(1, words), PdfFixtures.read("<p>" + words + "</p>"));
    }

    /** The same for any file that was found to be this. */
    public OwnDocument document(String name, byte[] bytes, Contents contents) {
        RichText text = RichText.of(contents.html());
        double pages = contents.pages() > 0
                ? contents.pages()
                : bean(ResponseRendering.class).measure(text).used();
        return done(bean(KeepDocument.class).keep(asked(), Found.file(name, bytes, contents), text, pages, actor));
    }

    /** Encloses a PDF of one page as an appendix. */
    public Enclosure appendix(String name) {
        return done(bean(KeepAppendix.class)
                .keep(asked(), Found.file(name, PdfFixtures.pdf(1, name), PdfFixtures.read("")), false, actor));
    }

    /** A plan for the meeting over the one that is stored. */
    public AgendaEdit edit(TreatmentDetails plan) {
        return new AgendaEdit(plan, Map.of(), Map.of(AgendaEdit.PLAN, AgendaEdit.mark(draft().planned())));
    }

    public void awaitsCouncil(LocalDate meeting) {
        TreatmentDetails plan = new TreatmentDetails(Treatment.COUNCIL, "Byrådet", meeting, "", "");
        done(bean(SaveAgenda.class).await(asked(), edit(plan), actor));
    }

    /** Has the council decide on the day the consultation opened, and records that with a file of its minutes. */
    public void decided(String minutes) {
        LocalDate meeting = LocalDate.parse("2020-10-05");
        awaitsCouncil(meeting);
        DecisionDetails details = new DecisionDetails(meeting, "12", "", "");
        Inspected file = Found.file(minutes, PdfFixtures.pdf(1, minutes), PdfFixtures.read(""));
        done(bean(KeepDecision.class).keep(asked(), details, file, false, actor));
    }

    /** Says something about some words of an input. */
    public ThreadId comment(DraftInput input, String quote, String words) {
        ThreadId id = new ThreadId(UUID.randomUUID());
        InputComments comments = bean(InputComments.class);
        return done(bean(CommentDesk.class)
                .open(
                        id,
                        comments.subject(asked(), input.id()),
                        comments.texts(asked(), input.id()),
                        "text:0:" + quote,
                        words,
                        actor));
    }

    public static <T> T done(Outcome<T> outcome) {
        return Outcomes.done(outcome);
    }

    /** Somebody else of the same municipality, at work on the same response. */
    public ResponseScene colleague(Role role) {
        Actor other = consultation.world().somebody(asked().municipality(), role);
        return new ResponseScene(beans, consultation, other);
    }

    /** How far its approval has come. */
    public Approval approval() {
        return bean(Approvals.class).of(draft());
    }

    public Outcome<Long> requestApproval(String message) {
        return bean(RequestApproval.class).request(asked(), message, actor);
    }

    public Outcome<Long> approve() {
        return approve(draft().revision());
    }

    public Outcome<Long> approve(int revision) {
        return bean(ApproveResponse.class).approve(asked(), revision, actor);
    }

    public Outcome<Long> sendBack(String reason) {
        return bean(SendBack.class).send(asked(), draft().revision(), reason, actor);
    }

    public Outcome<Long> takeBack() {
        return bean(TakeBack.class).take(asked(), actor);
    }

    public void fourEyes(boolean required) {
        done(bean(ChooseFourEyes.class).choose(asked(), required, actor));
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** A contributor whom this co-ordinator lets in for this response only. */
    public Actor letIn() {
        return letIn(Role.CONTRIBUTOR);
    }

    /** The same in another role. */
    public Actor letIn(Role role) {
        PersonId person = bean(Enrolment.class).enter("Kollega", UUID.randomUUID() + "@example.dk");
        Place place =
                new Place(asked().municipality().id(), role, consultation.id().task());
        bean(Enrolment.class).give(person, place, actor.by());
        return bean(Mandates.class).inForce(person).get(0).actor();
    }

    /** A part that this co-ordinator has given to a colleague. */
    public UUID handedOut() {
        TeamWork work = bean(TeamWorks.class).of(consultation.slug(), actor).orElseThrow();
        String topic = Topic.of(consultation.draft().tracks().get(1).id()).key();
        String person = String.valueOf(letIn().person());
        LocalDate due = LocalDate.parse("2020-12-01");
        done(bean(GiveAssignment.class).give(work, new AssignmentProposal(topic, person, due, "Kort, tak."), actor));
        return bean(Teams.class)
                .of(consultation.consultation(), consultation.draft(), actor)
                .orElseThrow()
                .assignments()
                .get(0)
                .id()
                .value();
    }
}
