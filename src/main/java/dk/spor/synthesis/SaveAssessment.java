package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the answer to a point, as a draft. */
@Component
public class SaveAssessment {

    private final AssessmentSteps steps;
    private final AssessmentStore store;
    private final Origins origins;

    SaveAssessment(AssessmentSteps steps, AssessmentStore store, Origins origins) {
        this.steps = steps;
        this.store = store;
        this.origins = origins;
    }

    /**
     * Refused when somebody else has written meanwhile; what was written then is kept in the point's history.
     *
     * @param seen the revision that the actor saw when writing; 0 for none
     */
    @Transactional
    public Outcome<PointId> save(PointId id, int seen, AssessmentEdit edit, Actor actor) {
        AnsweredPoint now = steps.lock(id, actor);
        @Nullable Assessment before = now.assessment();
        List<Refusal> refusals = new ArrayList<>(steps.refusals(id, actor));
        refusals.addAll(edit.refusals());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (edit.says(before)) {
            origins.keep(id, edit.reason(), edit.from(), actor);
            return Outcome.done(id);
        }
        int revision = before == null ? 0 : before.revision();
        Assessment written = new Assessment(
                edit.outcome(),
                edit.reason(),
                edit.note(),
                AssessmentState.DRAFT,
                revision + 1,
                new PersonId(Objects.requireNonNull(actor.by().person())),
                steps.now());
        if (seen != revision) {
            steps.note(id, AssessmentStep.NOT_CHOSEN, written, "", actor);
            return Outcome.refused(Refusal.of("synthesis.refusal.changedMeanwhile"));
        }
        store.unmarkChanged(id);
        steps.take(id, AssessmentStep.SAVED, written, "", actor);
        origins.keep(id, edit.reason(), edit.from(), actor);
        return Outcome.done(id);
    }
}
