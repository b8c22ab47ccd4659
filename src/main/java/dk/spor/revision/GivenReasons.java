package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.synthesis.PointId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes reasons, each with its step and its fact. */
@Component
class GivenReasons {

    private final ReasonStore store;
    private final ReasonSteps steps;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    GivenReasons(ReasonStore store, ReasonSteps steps, Clock clock, ApplicationEventPublisher facts) {
        this.store = store;
        this.steps = steps;
        this.clock = clock;
        this.facts = facts;
    }

    /** Those tied before stay as they are. */
    void tie(ConsultationId consultation, Part part, Collection<PointId> points, Actor actor) {
        Instant now = clock.instant();
        for (PointId point : points) {
            if (store.tie(part, point, actor.by(), now)) {
                steps.add(part, ReasonStepKind.TIED, point, "", actor.by(), now);
                explained(consultation, part, ReasonKind.POINT, actor);
            }
        }
    }

    void untie(ConsultationId consultation, Part part, PointId point, Actor actor) {
        if (store.untie(part, point)) {
            steps.add(part, ReasonStepKind.UNTIED, point, "", actor.by(), clock.instant());
            takenBack(consultation, part, ReasonKind.POINT, actor);
        }
    }

    void explain(ConsultationId consultation, Part part, String text, Actor actor) {
        if (store.explain(part, text, actor.by(), clock.instant())) {
            steps.add(part, ReasonStepKind.EDITORIAL, null, text, actor.by(), clock.instant());
            explained(consultation, part, ReasonKind.EDITORIAL, actor);
        }
    }

    void takeBack(ConsultationId consultation, Part part, Actor actor) {
        if (store.takeBack(part)) {
            steps.add(part, ReasonStepKind.EDITORIAL_TAKEN_BACK, null, "", actor.by(), clock.instant());
            takenBack(consultation, part, ReasonKind.EDITORIAL, actor);
        }
    }

    private void explained(ConsultationId consultation, Part part, ReasonKind kind, Actor actor) {
        facts.publishEvent(
                new ChangeExplained(actor.by(), clock.instant(), consultation, part.version(), part.id(), kind));
    }

    private void takenBack(ConsultationId consultation, Part part, ReasonKind kind, Actor actor) {
        facts.publishEvent(
                new ReasonTakenBack(actor.by(), clock.instant(), consultation, part.version(), part.id(), kind));
    }
}
