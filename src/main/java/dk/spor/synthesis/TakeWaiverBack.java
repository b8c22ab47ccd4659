package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.response.VersionId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back that a stretch needs no answer: it is untreated again. */
@Component
public class TakeWaiverBack {

    private final PlaceSteps steps;
    private final Waivers waivers;

    TakeWaiverBack(PlaceSteps steps, Waivers waivers) {
        this.steps = steps;
        this.waivers = waivers;
    }

    /** Refused when somebody else has taken it back meanwhile. */
    @Transactional
    public Outcome<WaiverId> takeBack(VersionId version, int number, WaiverId waiver, Actor actor) {
        return steps.take(
                version,
                number,
                actor,
                input -> waivers.takeBack(waiver, input, actor)
                        ? Outcome.done(waiver)
                        : Outcome.refused(Refusal.of("synthesis.refusal.split.meanwhile")));
    }
}
