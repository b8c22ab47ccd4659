package dk.spor.synthesis;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step of an answer has in common: on a point one may read, while it may be answered, kept and told. */
@Component
class AssessmentSteps {

    private final Points points;
    private final PointRows rows;
    private final Readable readable;
    private final AssessmentStore store;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    AssessmentSteps(
            Points points,
            PointRows rows,
            Readable readable,
            AssessmentStore store,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.points = points;
        this.rows = rows;
        this.readable = readable;
        this.store = store;
        this.clock = clock;
        this.facts = facts;
    }

    /** The point, read after whoever else answers it has finished. */
    AnsweredPoint lock(PointId id, Actor actor) {
        store.lock(id);
        return points.find(id, actor).orElseThrow(NotFound::new);
    }

    /** Why nothing can be answered now. */
    List<Refusal> refusals(PointId id, Actor actor) {
        PointRows.Of of = rows.of(id);
        ConsultationSummary consultation =
                readable.consultation(of.consultation(), actor).orElseThrow(NotFound::new);
        List<Refusal> closed = Readable.refusalsToTreat(consultation);
        return closed.isEmpty() && !of.lives() ? List.of(Refusal.of("synthesis.refusal.ended")) : closed;
    }

    /** Whether the actor has already taken this very step, and an answer of this revision came of it. */
    boolean isTaken(PointId point, AssessmentStep step, int revision, String why, Actor actor) {
        return store.isTaken(point, step, revision, why, actor.by());
    }

    Instant now() {
        return clock.instant();
    }

    void take(PointId point, AssessmentStep step, Assessment becomes, String why, Actor actor) {
        store.keep(point, becomes);
        note(point, step, becomes, why, actor);
    }

    /** A step that leaves what stands. */
    void note(PointId point, AssessmentStep step, Assessment said, String why, Actor actor) {
        Instant now = clock.instant();
        store.step(point, step, said, why, actor.by(), now);
        facts.publishEvent(new AssessmentStepTaken(actor.by(), now, point, step));
    }
}
