package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import dk.spor.identity.Contactable;
import dk.spor.identity.People;
import dk.spor.identity.Role;
import dk.spor.notification.Notice;
import dk.spor.notification.Notices;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells the municipality and the secretariat what has become of a submitted version: title, deadline and link, no word of
 * the response or of a reason.
 */
@Component
class VersionNotices {

    private static final Set<Role> WRITERS = Set.of(Role.COORDINATOR, Role.DEPUTY);
    private static final Set<Role> SECRETARIAT = Set.of(Role.SECRETARIAT_LEAD, Role.SECRETARIAT_OFFICER);

    private final Consultations consultations;
    private final Organisations organisations;
    private final VersionStore versions;
    private final People people;
    private final Notices notices;
    private final Texts texts;

    VersionNotices(
            Consultations consultations,
            Organisations organisations,
            VersionStore versions,
            People people,
            Notices notices,
            Texts texts) {
        this.consultations = consultations;
        this.organisations = organisations;
        this.versions = versions;
        this.people = people;
        this.notices = notices;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(VersionConfirmed fact) {
        tellBoth("confirmed", fact.consultation(), fact.municipality(), fact.version(), fact.at());
    }

    @ApplicationModuleListener
    void on(VersionWithdrawn fact) {
        tellBoth("withdrawn", fact.consultation(), fact.municipality(), fact.version(), fact.at());
    }

    @ApplicationModuleListener
    void on(ResponseRegistered fact) {
        tellBoth("registered", fact.consultation(), fact.municipality(), fact.version(), fact.at());
    }

    /** @param day whose reminder it is */
    void remind(UnresolvedStore.Unresolved unresolved, LocalDate day, Instant now) {
        ConsultationSummary consultation =
                consultations.find(unresolved.consultation(), Actor.ANYONE).orElseThrow();
        tell(
                people.having(
                        WRITERS, unresolved.municipality(), consultation.id().task()),
                "response-reservation/" + unresolved.version() + "/" + day,
                "reservation",
                consultation,
                unresolved.municipality(),
                versions.find(unresolved.version()).orElseThrow().summary(),
                now,
                "/consultations/" + consultation.slug() + "/response");
    }

    private void tellBoth(
            String occasion, ConsultationId id, OrganisationId municipality, VersionId versionId, Instant at) {
        ConsultationSummary consultation = consultations.find(id, Actor.ANYONE).orElseThrow();
        VersionSummary version = versions.find(versionId).orElseThrow().summary();
        String key = "response-" + occasion + "/" + versionId;
        String address = "/consultations/" + consultation.slug();
        tell(
                people.having(WRITERS, municipality, id.task()),
                key,
                occasion,
                consultation,
                municipality,
                version,
                at,
                address + "/response/versions/" + version.number());
        tell(
                people.having(SECRETARIAT, consultation.association()),
                key,
                occasion,
                consultation,
                municipality,
                version,
                at,
                address + "/status");
    }

    private void tell(
            List<Contactable> whom,
            String key,
            String occasion,
            ConsultationSummary consultation,
            OrganisationId municipality,
            VersionSummary version,
            Instant at,
            String path) {
        Terms terms = consultations.terms(consultation.id(), municipality).orElseThrow();
        boolean taken = Admission.of(terms, Optional.of(version), at).refusals().isEmpty();
        String name = organisations.find(municipality).orElseThrow().name();
        for (Contactable to : whom) {
            Object[] values = {
                name, consultation.title(), deadline(terms, at, taken, to), version.number(), taken ? 1 : 0
            };
            notices.send(new Notice(
                    key,
                    to,
                    texts.text(to.language(), "response.mail." + occasion + ".subject", values),
                    texts.text(to.language(), "response.mail." + occasion + ".body", values),
                    path));
        }
    }

    /** Whoever reads that it has passed reads also whether that stops a new version. */
    private String deadline(Terms terms, Instant at, boolean taken, Contactable to) {
        String text = terms.deadline().isInTime(at) ? "" : taken ? ".passed.taken" : ".passed";
        String moment = Formats.of(to.language()).deadline(terms.deadline());
        return texts.text(to.language(), "response.mail.deadline" + text, moment);
    }
}
