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

    /** Changes only what is to be otherwise than it was seen; refused where somebody else has changed the same. */
    @Transactional
    public Outcome<PointId> change(PointId id, Assignment saw, Assignment wanted, Actor actor) {
        steps.lock(id, actor);
        return change(id, store.of(id), saw, wanted, actor).fold(then -> Outcome.done(id), Outcome::refused);
    }

    /** Refused for somebody new who isn't of the secretariat. Giving the same again changes nothing. */
    @Transactional
    public Outcome<PointId> assign(PointId id, Assignment assignment, Actor actor) {
        steps.lock(id, actor);
        return assign(id, store.of(id), assignment, actor).fold(then -> Outcome.done(id), Outcome::refused);
    }

    /**
     * The same of one that is locked.
     *
     * @param now who answers it, and until when
     * @return who answers it then, and until when
     */
    Outcome<Assignment> change(PointId id, Assignment now, Assignment saw, Assignment wanted, Actor actor) {
        return now.changed(saw, wanted)
                .fold(then -> then.equals(now) ? Outcome.done(now) : assign(id, now, then, actor), Outcome::refused);
    }

    private Outcome<Assignment> assign(PointId id, Assignment now, Assignment then, Actor actor) {
        List<Refusal> refusals = steps.refusals(id, actor);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        boolean isNew = !Objects.equals(then.worker(), now.worker());
        if (isNew && then.worker() != null && !workers.of(actor).containsKey(then.worker())) {
            return Outcome.refused(Refusal.of("synthesis.refusal.worker").at("caseWorker"));
        }
        give(id, now, then, actor);
        return Outcome.done(then);
    }

    /** For one who may, while that may be done; also to somebody who has left. */
    void give(PointId id, Assignment now, Assignment then, Actor actor) {
        if (!then.equals(now)) {
            Instant at = clock.instant();
            store.assign(id, then);
            store.step(id, then, actor.by(), at);
            facts.publishEvent(new PointAssigned(
                    actor.by(),
                    at,
                    id,
                    then.worker() == null ? null : then.worker().value(),
                    then.due()));
        }
    }
}
