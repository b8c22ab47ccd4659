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
import java.time.LocalDate;
import java.util.List;
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
        tellBoth("confirmed", fact.consultation(), fact.municipality(), fact.version());
    }

    @ApplicationModuleListener
    void on(VersionWithdrawn fact) {
        tellBoth("withdrawn", fact.consultation(), fact.municipality(), fact.version());
    }

    @ApplicationModuleListener
    void on(ResponseRegistered fact) {
        tellBoth("registered", fact.consultation(), fact.municipality(), fact.version());
    }

    /** @param day whose reminder it is */
    void remind(UnresolvedStore.Unresolved unresolved, LocalDate day) {
        ConsultationSummary consultation =
                consultations.find(unresolved.consultation(), Actor.ANYONE).orElseThrow();
        tell(
                people.having(
                        WRITERS, unresolved.municipality(), consultation.id().task()),
                "response-reservation/" + unresolved.version() + "/" + day,
                "reservation",
                consultation,
                unresolved.municipality(),
                versions.find(unresolved.version()).orElseThrow().number(),
                "/consultations/" + consultation.slug() + "/response");
    }

    private void tellBoth(String occasion, ConsultationId id, OrganisationId municipality, VersionId version) {
        ConsultationSummary consultation = consultations.find(id, Actor.ANYONE).orElseThrow();
        int number = versions.find(version).orElseThrow().number();
        String key = "response-" + occasion + "/" + version;
        String address = "/consultations/" + consultation.slug();
        tell(
                people.having(WRITERS, municipality, id.task()),
                key,
                occasion,
                consultation,
                municipality,
                number,
                address + "/response/versions/" + number);
        tell(
                people.having(SECRETARIAT, consultation.association()),
                key,
                occasion,
                consultation,
                municipality,
                number,
                address + "/status");
    }

    private void tell(
            List<Contactable> whom,
            String key,
            String occasion,
            ConsultationSummary consultation,
            OrganisationId municipality,
            int number,
            String path) {
        Terms terms = consultations.terms(consultation.id(), municipality).orElseThrow();
        String name = organisations.find(municipality).orElseThrow().name();
        for (Contactable to : whom) {
            Object[] values = {
                name, consultation.title(), Formats.of(to.language()).deadline(terms.deadline()), number
            };
            notices.send(new Notice(
                    key,
                    to,
                    texts.text(to.language(), "response.mail." + occasion + ".subject", values),
                    texts.text(to.language(), "response.mail." + occasion + ".body", values),
                    path));
        }
    }
}
