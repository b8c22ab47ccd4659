package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.response.ResponseStore.Row;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands out a response that has been begun to the steps of the municipality's own work, and keeps the step. */
@Component
class WorkDesk {

    private final DraftDesk desk;
    private final ResponseStore responses;
    private final StepStore steps;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    WorkDesk(DraftDesk desk, ResponseStore responses, StepStore steps, Clock clock, ApplicationEventPublisher facts) {
        this.desk = desk;
        this.responses = responses;
        this.steps = steps;
        this.clock = clock;
        this.facts = facts;
    }

    /** Does something with the response, which is held until the end of the caller's transaction. */
    <T> Outcome<T> with(Asked asked, ResponseAction action, Actor actor, Function<Row, Outcome<T>> deed) {
        if (find(asked).isEmpty()) {
            throw new NotFound();
        }
        return desk.take(asked, action, actor)
                .fold(held -> deed.apply(find(asked).orElseThrow()), Outcome::refused);
    }

    /** The same at any time: what a meeting has decided may be told also when the consultation is over. */
    <T> Outcome<T> whenever(Asked asked, ResponseAction action, Actor actor, Function<Row, Outcome<T>> deed) {
        if (!ResponsePolicy.allows(action, actor, asked.municipality().id())) {
            throw new NotFound();
        }
        return deed.apply(responses
                .lock(asked.consultation().id(), asked.municipality().id())
                .orElseThrow(NotFound::new));
    }

    /** The number of the step; refused when the table doesn't lead from where the response stands to there. */
    Outcome<Long> move(Asked asked, Row row, Step step, WorkStatus to, Actor actor, String reason) {
        if (!WorkStatus.TABLE.allows(row.work(), to)) {
            return Outcome.refused(Refusal.of("response.refusal.work"));
        }
        responses.work(row.id(), to);
        return Outcome.done(keep(asked, row, step, actor, reason));
    }

    /** The number of a step that leaves the response where it stands. */
    long keep(Asked asked, Row row, Step step, Actor actor, String reason) {
        Instant now = clock.instant();
        long number = steps.add(row.id(), step, actor, now, reason);
        facts.publishEvent(new WorkStepTaken(
                actor.by(),
                now,
                row.id(),
                asked.consultation().id(),
                asked.municipality().id(),
                step,
                number));
        return number;
    }

    private Optional<Row> find(Asked asked) {
        return responses.find(asked.consultation().id(), asked.municipality().id());
    }
}
