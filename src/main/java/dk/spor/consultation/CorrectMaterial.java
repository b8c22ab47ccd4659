package dk.spor.consultation;

import dk.spor.consultation.ConsultationEdited.Part;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyDrafts;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the next version of an open consultation's material, a copy of the one that holds. */
@Component
public class CorrectMaterial {

    private final Editing editing;
    private final SetupStore setups;
    private final StrategyDrafts drafts;

    CorrectMaterial(Editing editing, SetupStore setups, StrategyDrafts drafts) {
        this.editing = editing;
        this.setups = setups;
        this.drafts = drafts;
    }

    /** Done, and nothing new begun, when a correction is already being written. */
    @Transactional
    public Outcome<Part> begin(ConsultationId id, Actor actor) {
        return editing.change(id, Part.TEXTS, actor, CorrectMaterial::refusals, it -> {
            if (it.beingWritten().isEmpty()) {
                setups.insert(id, it.current().next());
            }
        });
    }

    /** Opens the draft of the strategy for changes in the correction that is being written. */
    @Transactional
    public Outcome<Part> openDraft(ConsultationId id, Actor actor) {
        return editing.change(
                id,
                Part.DRAFT,
                actor,
                Consultation::refusalsToWrite,
                it -> setups.saveDraft(
                        id, it.newest().number(), drafts.correct(it.newest().draft(), actor)));
    }

    private static List<Refusal> refusals(Consultation consultation) {
        return consultation.status() == ConsultationStatus.PUBLISHED
                ? List.of()
                : List.of(Refusal.of("consultation.refusal.notOpen"));
    }
}
