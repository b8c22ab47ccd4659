package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a point to somebody of the secretariat, and a day by which it is to be answered. */
@Component
public class AssignPoint {

    private final AssessmentSteps steps;
    private final AssignmentStore store;
    private final CaseWorkers workers;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    AssignPoint(
            AssessmentSteps steps,
            AssignmentStore store,
            CaseWorkers workers,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.steps = steps;
        this.store = store;
        this.workers = workers;
        this.clock = clock;
        this.facts = facts;
    }

    /** Refused for somebody who isn't of the secretariat. Giving the same again changes nothing. */
    @Transactional
    public Outcome<PointId> assign(PointId id, Assignment assignment, Actor actor) {
        steps.lock(id, actor);
        List<Refusal> refusals = steps.refusals(id, actor);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (assignment.worker() != null && !workers.of(actor).containsKey(assignment.worker())) {
            return Outcome.refused(Refusal.of("synthesis.refusal.worker").at("caseWorker"));
        }
        give(id, assignment, actor);
        return Outcome.done(id);
    }

    /** For one who may, while that may be done; also to somebody who has left. */
    void give(PointId id, Assignment assignment, Actor actor) {
        if (!store.of(id).equals(assignment)) {
            store.assign(id, assignment);
            facts.publishEvent(new PointAssigned(
                    actor.by(),
                    clock.instant(),
                    id,
                    assignment.worker() == null ? null : assignment.worker().value(),
                    assignment.due()));
        }
    }
}
