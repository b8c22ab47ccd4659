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
import java.util.List;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells a municipality's own people how the approval of their response goes: title, deadline and link, no word of the
 * response or of a reason.
 */
@Component
class ApprovalNotices {

    private static final Set<Role> APPROVERS = Set.of(Role.APPROVER);
    private static final Set<Role> COORDINATORS = Set.of(Role.COORDINATOR, Role.DEPUTY);

    private final Consultations consultations;
    private final Organisations organisations;
    private final People people;
    private final Notices notices;
    private final Texts texts;

    ApprovalNotices(
            Consultations consultations, Organisations organisations, People people, Notices notices, Texts texts) {
        this.consultations = consultations;
        this.organisations = organisations;
        this.people = people;
        this.notices = notices;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(WorkStepTaken fact) {
        String key = fact.step() + "/" + fact.number();
        switch (fact.step()) {
            case REVIEW_REQUESTED -> tell(APPROVERS, fact.consultation(), fact.municipality(), "request", key);
            case APPROVED -> tell(COORDINATORS, fact.consultation(), fact.municipality(), "approved", key);
            case SENT_BACK -> tell(COORDINATORS, fact.consultation(), fact.municipality(), "sentBack", key);
            default -> {}
        }
    }

    /** To be asked before the submission: afterwards the task may be over, and with it who was let in for it. */
    List<Contactable> approvers(Asked asked) {
        return people.having(
                APPROVERS, asked.municipality().id(), asked.consultation().id().task());
    }

    /** In the transaction of the submission. */
    void unapproved(List<Contactable> approvers, Asked asked, VersionId version) {
        approvers.forEach(
                it -> tell(it, asked.consultation().id(), asked.municipality().id(), "unapproved", version.toString()));
    }

    /** Approvers hear of it, so that nobody turns it off unseen. */
    @ApplicationModuleListener
    void on(FourEyesChosen fact) {
        String occasion = fact.required() ? "fourEyes" : "fourEyesOff";
        tell(APPROVERS, fact.consultation(), fact.municipality(), occasion, fact.response() + "/" + fact.at());
    }

    private void tell(
            Set<Role> roles, ConsultationId id, OrganisationId municipality, String occasion, String occurrence) {
        people.having(roles, municipality, id.task()).forEach(it -> tell(it, id, municipality, occasion, occurrence));
    }

    private void tell(
            Contactable to, ConsultationId id, OrganisationId municipality, String occasion, String occurrence) {
        ConsultationSummary consultation = consultations.find(id, Actor.ANYONE).orElseThrow();
        Terms terms = consultations.terms(id, municipality).orElseThrow();
        String name = organisations.find(municipality).orElseThrow().name();
        Object[] values = {name, consultation.title(), Formats.of(to.language()).deadline(terms.deadline())};
        String text = "response.mail.approval." + occasion;
        notices.send(new Notice(
                "approval-" + occasion + "/" + occurrence,
                to,
                texts.text(to.language(), text + ".subject", values),
                texts.text(to.language(), text + ".body", values),
                "/consultations/" + consultation.slug() + "/response/approval"));
    }
}
