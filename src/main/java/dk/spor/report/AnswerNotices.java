package dk.spor.report;

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
import dk.spor.ui.Texts;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those who submitted a response where they read what it is answered, and again when that has changed. */
@Component
class AnswerNotices {

    private static final Set<Role> WRITERS = Set.of(Role.COORDINATOR, Role.DEPUTY);

    private final Consultations consultations;
    private final Organisations organisations;
    private final ToldStore told;
    private final People people;
    private final Notices notices;
    private final Texts texts;

    AnswerNotices(
            Consultations consultations,
            Organisations organisations,
            ToldStore told,
            People people,
            Notices notices,
            Texts texts) {
        this.consultations = consultations;
        this.organisations = organisations;
        this.told = told;
        this.people = people;
        this.notices = notices;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(ReportLocked fact) {
        ConsultationSummary consultation =
                consultations.find(fact.consultation(), Actor.ANYONE).orElseThrow();
        Map<OrganisationId, AnswerOccasion> changed = told.changed(fact.snapshot());
        organisations
                .all(changed.keySet())
                .forEach((id, it) -> tell(it, Objects.requireNonNull(changed.get(id)), consultation, fact));
    }

    private void tell(
            Organisation municipality, AnswerOccasion occasion, ConsultationSummary consultation, ReportLocked fact) {
        String mail = "report.mail." + (occasion == AnswerOccasion.FIRST ? "first" : "again");
        for (Contactable to :
                people.having(WRITERS, municipality.id(), consultation.id().task())) {
            Object[] values = {municipality.name(), consultation.title()};
            notices.send(new Notice(
                    "report-answer/" + fact.snapshot(),
                    to,
                    texts.text(to.language(), mail + ".subject", values),
                    texts.text(to.language(), mail + ".body", values),
                    "/consultations/" + consultation.slug() + "/answers/" + municipality.slug()));
        }
    }
}
