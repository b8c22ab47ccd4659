package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answer to a point through the check by a second person (kvalitetskontrol), until it is what counts. */
@Component
public class CheckAssessment {

    private final AssessmentSteps steps;

    CheckAssessment(AssessmentSteps steps) {
        this.steps = steps;
    }

    /** A way that an answer goes. */
    public enum Way {
        SEND(AssessmentStep.SENT_TO_CHECK, AssessmentState.TO_CHECK),
        SEND_BACK(AssessmentStep.SENT_BACK, AssessmentState.DRAFT),
        APPROVE(AssessmentStep.APPROVED, AssessmentState.FINAL),
        REOPEN(AssessmentStep.REOPENED, AssessmentState.DRAFT);

        private final AssessmentStep step;
        private final AssessmentState to;

        Way(AssessmentStep step, AssessmentState to) {
            this.step = step;
            this.to = to;
        }
    }

    /**
     * Refused when it is not where that way begins, when it lacks an outcome or a reason that it needs, and when it
     * answers what the point said before. Who wrote it approves it only with a written reason, but also as a draft;
     * sending back needs one too. Doing it twice does it once.
     *
     * @param seen the revision that the actor has read
     */
    @Transactional
    public Outcome<PointId> go(PointId id, Way way, int seen, String why, Actor actor) {
        AnsweredPoint now = steps.lock(id, actor);
        @Nullable Assessment before = now.assessment();
        List<Refusal> refusals = new ArrayList<>(steps.refusals(id, actor));
        boolean newest = before != null && before.revision() == seen + 1;
        if (newest && steps.isTaken(id, way.step, seen + 1, why.strip(), actor)) {
            return Outcome.done(id);
        }
        refusals.addAll(refusals(now, way, seen, why, actor));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        steps.take(id, way.step, Objects.requireNonNull(before).in(way.to), why.strip(), actor);
        return Outcome.done(id);
    }

    /** Why this way is not open; empty when it is. */
    public static List<Refusal> refusals(AnsweredPoint point, Way way, int seen, String why, Actor actor) {
        Assessment now = point.assessment();
        if (now == null || now.outcome() == null) {
            return List.of(Refusal.of("synthesis.refusal.noOutcome").at("chosen"));
        }
        if (now.revision() != seen) {
            return List.of(Refusal.of("synthesis.refusal.checkMeanwhile"));
        }
        boolean own = way == Way.APPROVE && now.writtenBy().equals(actor.person());
        if (!AssessmentState.TABLE.allows(now.state(), way.to)
                || (way == Way.SEND_BACK || way == Way.APPROVE && !own) && now.state() != AssessmentState.TO_CHECK) {
            return List.of(Refusal.of("synthesis.refusal.state." + now.state()));
        }
        if (way.to != AssessmentState.DRAFT && point.point().changed()) {
            return List.of(Refusal.of("synthesis.refusal.answersAnother"));
        }
        if (way.to != AssessmentState.DRAFT
                && now.reason().isBlank()
                && now.outcome().needsReason(point.point())) {
            return List.of(Refusal.of("synthesis.refusal.noReason").at("reason"));
        }
        return (own || way == Way.SEND_BACK) && why.isBlank()
                ? List.of(Refusal.of("synthesis.refusal.why." + way).at("why"))
                : List.of();
    }
}
