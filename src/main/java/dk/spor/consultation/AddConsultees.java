package dk.spor.consultation;

import dk.spor.consultation.ConsultationEdited.Part;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chooses, in a correction, who was forgotten: they are asked when it is published. Nobody who has been asked is taken off
 * the list.
 */
@Component
public class AddConsultees {

    private final Editing editing;
    private final ForgottenConsultees forgotten;
    private final Organisations organisations;

    AddConsultees(Editing editing, ForgottenConsultees forgotten, Organisations organisations) {
        this.editing = editing;
        this.forgotten = forgotten;
        this.organisations = organisations;
    }

    /**
     * @param added those to be asked besides; whoever is asked already is passed over
     * @param seen what was shown when the change was begun
     */
    @Transactional
    public Outcome<Part> add(ConsultationId id, Set<OrganisationId> added, Seen seen, Actor actor) {
        return editing.change(id, Part.CONSULTEES, actor, it -> refusals(it, added, seen), it -> {
            Set<OrganisationId> others = new HashSet<>(added);
            others.removeAll(it.consultees());
            forgotten.save(id, it.newest().number(), others);
        });
    }

    private List<Refusal> refusals(Consultation consultation, Set<OrganisationId> added, Seen seen) {
        if (consultation.status() != ConsultationStatus.PUBLISHED
                || consultation.beingWritten().isEmpty()) {
            return List.of(Refusal.of("consultation.refusal.noCorrection"));
        }
        int number = consultation.newest().number();
        List<Refusal> refusals = new ArrayList<>(seen.refusals(forgotten.of(consultation.id(), number)));
        if (organisations.all(added).size() != added.size()) {
            refusals.add(Refusal.of("consultation.refusal.unknownConsultee").at("consultees"));
        }
        return refusals;
    }
}
