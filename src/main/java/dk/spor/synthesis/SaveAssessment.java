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
     * Refused when somebody else has written meanwhile, when the point says something else than its reader read, and
     * when the answer is final; what was written then is kept in the point's history. Saving the same words again over
     * a changed text says that they hold for it too.
     */
    @Transactional
    public Outcome<PointId> save(Seen seen, AssessmentEdit edit, Actor actor) {
        PointId id = seen.point();
        AnsweredPoint now = steps.lock(id, actor);
        @Nullable Assessment before = now.assessment();
        List<Refusal> closed = steps.refusals(id, actor);
        if (!closed.isEmpty()) {
            return Outcome.refused(closed);
        }
        if (seen.said().equals(Seen.of(now).said())
                && edit.says(before)
                && !now.point().changed()) {
            origins.keep(id, edit.reason(), edit.from(), actor);
            return Outcome.done(id);
        }
        List<Refusal> meanwhile = meanwhile(seen, now);
        Assessment written = new Assessment(
                edit.outcome(),
                edit.reason(),
                edit.summary(),
                edit.note(),
                AssessmentState.DRAFT,
                before == null ? 1 : before.revision() + 1,
                new PersonId(Objects.requireNonNull(actor.by().person())),
                steps.now());
        if (!meanwhile.isEmpty()) {
            steps.note(id, AssessmentStep.NOT_CHOSEN, written, "", actor);
        }
        List<Refusal> refusals = new ArrayList<>(meanwhile);
        refusals.addAll(edit.refusals());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        store.unmarkChanged(id);
        steps.take(id, AssessmentStep.SAVED, written, "", actor);
        origins.keep(id, edit.reason(), edit.from(), actor);
        return Outcome.done(id);
    }

    /** What has happened since the point was read that its answer does not know of. */
    private static List<Refusal> meanwhile(Seen seen, AnsweredPoint point) {
        Seen now = Seen.of(point);
        if (!seen.said().equals(now.said())) {
            return List.of(Refusal.of("synthesis.refusal.saysAnother"));
        }
        if (seen.revision() != now.revision()) {
            return List.of(Refusal.of("synthesis.refusal.changedMeanwhile"));
        }
        return point.isFinal() ? List.of(Refusal.of("synthesis.refusal.state.FINAL")) : List.of();
    }
}
