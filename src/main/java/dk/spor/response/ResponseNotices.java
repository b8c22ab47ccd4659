package dk.spor.response;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.identity.Contactable;
import dk.spor.identity.People;
import dk.spor.identity.Role;
import dk.spor.notification.Notice;
import dk.spor.notification.Notices;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.time.Clock;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells of a submitted response: the municipality gets its receipt, the secretariat hears who has answered, and
 * under the seal no more than its board shows. Neither mail says a word of what was answered.
 */
@Component
class ResponseNotices {

    private static final Set<Role> WRITERS = Set.of(Role.COORDINATOR, Role.DEPUTY);
    private static final Set<Role> SECRETARIAT = Set.of(Role.SECRETARIAT_LEAD, Role.SECRETARIAT_OFFICER);

    private final Consultations consultations;
    private final Organisations organisations;
    private final VersionStore versions;
    private final People people;
    private final Notices notices;
    private final Texts texts;
    private final Clock clock;

    ResponseNotices(
            Consultations consultations,
            Organisations organisations,
            VersionStore versions,
            People people,
            Notices notices,
            Texts texts,
            Clock clock) {
        this.consultations = consultations;
        this.organisations = organisations;
        this.versions = versions;
        this.people = people;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ResponseSubmitted fact) {
        ConsultationSummary consultation =
                consultations.find(fact.consultation(), Actor.ANYONE).orElseThrow();
        Organisation municipality = organisations.find(fact.municipality()).orElseThrow();
        Version version = versions.find(fact.version()).orElseThrow();
        String address = "/consultations/" + consultation.slug();
        boolean sealed = consultations
                .terms(consultation.id(), municipality.id())
                .orElseThrow()
                .isSealed(clock.instant());
        tell(
                WRITERS,
                municipality.id(),
                "receipt",
                address + "/response/versions/" + version.number() + "/receipt",
                consultation,
                municipality,
                version,
                false);
        tell(
                SECRETARIAT,
                consultation.association(),
                "answered",
                address + "/status",
                consultation,
                municipality,
                version,
                sealed);
    }

    private void tell(
            Set<Role> roles,
            OrganisationId organisation,
            String occasion,
            String path,
            ConsultationSummary consultation,
            Organisation municipality,
            Version version,
            boolean sealed) {
        String kind = "response.mail." + (sealed ? "sealed." : "version.") + AnswerState.of(version.summary(), sealed);
        for (Contactable to : people.having(roles, organisation)) {
            Object[] values = {
                municipality.name(),
                consultation.title(),
                Formats.of(to.language()).toTheSecond(version.receivedAt()),
                version.proof().receipt().value(),
                texts.text(to.language(), kind, version.number()) + late(to, version)
            };
            notices.send(new Notice(
                    "response-" + occasion + "/" + version.id(),
                    to,
                    texts.text(to.language(), "response.mail." + occasion + ".subject", values),
                    texts.text(to.language(), "response.mail." + occasion + ".body", values),
                    path));
        }
    }

    private String late(Contactable to, Version version) {
        return version.arrival().late() ? " " + texts.text(to.language(), "response.mail.late") : "";
    }
}
