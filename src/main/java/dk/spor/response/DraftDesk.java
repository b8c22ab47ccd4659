package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands out a response to be changed, to one at a time; begins it when it has not been begun. */
@Component
class DraftDesk {

    private final ResponseStore responses;
    private final StepStore steps;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    DraftDesk(ResponseStore responses, StepStore steps, Clock clock, ApplicationEventPublisher facts) {
        this.responses = responses;
        this.steps = steps;
        this.clock = clock;
        this.facts = facts;
    }

    /** The response, held until the end of the caller's transaction. What has been submitted is another matter. */
    Outcome<ResponseId> take(Asked asked, Actor actor) {
        return take(asked, ResponseAction.WRITE, actor);
    }

    /** The same for something that not everybody who writes may do. */
    Outcome<ResponseId> take(Asked asked, ResponseAction action, Actor actor) {
        if (!ResponsePolicy.allows(action, actor, asked.municipality().id())) {
            throw new NotFound();
        }
        // What is being typed when the deadline passes is saved as the draft that it is: it is only submitted no more.
        List<Refusal> refusals = asked.terms().refusalsWhenever(clock.instant());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        begin(asked, actor);
        return Outcome.done(responses
                .lock(asked.consultation().id(), asked.municipality().id())
                .orElseThrow()
                .id());
    }

    /** Sees to it that there is a response to be held. */
    void begin(Asked asked, Actor actor) {
        ResponseId id = new ResponseId(UUID.randomUUID());
        if (responses.insert(id, asked.consultation().id(), asked.municipality().id())) {
            Instant now = clock.instant();
            steps.add(id, Step.STARTED, actor, now, "");
            facts.publishEvent(new ResponseBegun(
                    actor.by(),
                    now,
                    id,
                    asked.consultation().id(),
                    asked.municipality().id()));
        }
    }
}
