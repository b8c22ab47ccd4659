package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

    /**
     * Changes only what is to be otherwise than it was seen: a person or a day that somebody else has given meanwhile stays.
     * Refused where both have changed the same.
     */
    @Transactional
    public Outcome<PointId> change(PointId id, Assignment saw, Assignment wanted, Actor actor) {
        steps.lock(id, actor);
        Assignment now = store.of(id);
        boolean worker = !Objects.equals(saw.worker(), wanted.worker());
        boolean due = !Objects.equals(saw.due(), wanted.due());
        Assignment then = new Assignment(worker ? wanted.worker() : now.worker(), due ? wanted.due() : now.due());
        if (then.equals(now)) {
            return Outcome.done(id);
        }
        if (worker && !Objects.equals(saw.worker(), now.worker()) && !Objects.equals(then.worker(), now.worker())) {
            return Outcome.refused(
                    Refusal.of("synthesis.refusal.assignment.meanwhile").at("caseWorker"));
        }
        if (due && !Objects.equals(saw.due(), now.due()) && !Objects.equals(then.due(), now.due())) {
            return Outcome.refused(
                    Refusal.of("synthesis.refusal.assignment.meanwhile").at("dueBy"));
        }
        return assign(id, then, actor);
    }

    /** Refused for somebody new who isn't of the secretariat. Giving the same again changes nothing. */
    @Transactional
    public Outcome<PointId> assign(PointId id, Assignment assignment, Actor actor) {
        steps.lock(id, actor);
        List<Refusal> refusals = steps.refusals(id, actor);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        boolean isNew = !Objects.equals(assignment.worker(), store.of(id).worker());
        if (isNew && assignment.worker() != null && !workers.of(actor).containsKey(assignment.worker())) {
            return Outcome.refused(Refusal.of("synthesis.refusal.worker").at("caseWorker"));
        }
        give(id, assignment, actor);
        return Outcome.done(id);
    }

    /** For one who may, while that may be done; also to somebody who has left. */
    void give(PointId id, Assignment assignment, Actor actor) {
        if (!store.of(id).equals(assignment)) {
            Instant at = clock.instant();
            store.assign(id, assignment);
            store.step(id, assignment, actor.by(), at);
            facts.publishEvent(new PointAssigned(
                    actor.by(),
                    at,
                    id,
                    assignment.worker() == null ? null : assignment.worker().value(),
                    assignment.due()));
        }
    }
}
