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
    private final VersionStore versions;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    DraftDesk(
            ResponseStore responses,
            StepStore steps,
            VersionStore versions,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.responses = responses;
        this.steps = steps;
        this.versions = versions;
        this.clock = clock;
        this.facts = facts;
    }

    /** The response, held until the end of the caller's transaction; refused once it has been submitted. */
    Outcome<ResponseId> take(Asked asked, Actor actor) {
        return take(asked, ResponseAction.WRITE, actor);
    }

    /** The same for something that not everybody who writes may do. */
    Outcome<ResponseId> take(Asked asked, ResponseAction action, Actor actor) {
        if (!ResponsePolicy.allows(action, actor, asked.municipality().id())) {
            throw new NotFound();
        }
        List<Refusal> refusals = refusals(asked);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        begin(asked, actor);
        ResponseId response = responses
                .lock(asked.consultation().id(), asked.municipality().id())
                .orElseThrow()
                .id();
        return versions.isAnswered(response)
                ? Outcome.refused(Refusal.of("response.refusal.answered"))
                : Outcome.done(response);
    }

    /** What is being typed when the deadline passes is saved as the draft that it is: it is only submitted no more. */
    private List<Refusal> refusals(Asked asked) {
        Instant now = clock.instant();
        Instant lateFrom = asked.terms().deadline().lateFrom();
        return asked.terms().refusalsToAnswer(now.isBefore(lateFrom) ? now : lateFrom.minusNanos(1));
    }

    private void begin(Asked asked, Actor actor) {
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
