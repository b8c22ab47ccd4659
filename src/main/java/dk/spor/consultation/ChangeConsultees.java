package dk.spor.consultation;

import dk.spor.consultation.ConsultationEdited.Part;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses who will be asked. */
@Component
public class ChangeConsultees {

    private final Editing editing;
    private final SetupStore setups;
    private final Organisations organisations;

    ChangeConsultees(Editing editing, SetupStore setups, Organisations organisations) {
        this.editing = editing;
        this.setups = setups;
        this.organisations = organisations;
    }

    /** @param seen what was shown when the change was begun */
    @Transactional
    public Outcome<Part> change(ConsultationId id, Set<OrganisationId> consultees, Seen seen, Actor actor) {
        return editing.change(
                id,
                Part.CONSULTEES,
                actor,
                it -> refusals(it, consultees, seen),
                it -> setups.saveConsultees(id, consultees));
    }

    private List<Refusal> refusals(Consultation consultation, Set<OrganisationId> consultees, Seen seen) {
        List<Refusal> refusals = new ArrayList<>(consultation.refusalsToSetUp());
        refusals.addAll(seen.refusals(consultation.consultees()));
        if (consultees.isEmpty()) {
            refusals.add(Refusal.of("consultation.refusal.nobodyAsked").at("consultees"));
        } else if (organisations.all(consultees).size() != consultees.size()) {
            refusals.add(Refusal.of("consultation.refusal.unknownConsultee").at("consultees"));
        }
        return refusals;
    }
}
