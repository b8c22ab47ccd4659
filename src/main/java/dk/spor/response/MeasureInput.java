package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How the response looks with an input as it is being written, of which nothing is stored. */
@Component
public class MeasureInput {

    private final Drafts drafts;
    private final ResponseRendering rendering;
    private final Clock clock;

    MeasureInput(Drafts drafts, ResponseRendering rendering, Clock clock) {
        this.drafts = drafts;
        this.rendering = rendering;
        this.clock = clock;
    }

    /** Refused for a text that is longer than can be kept: nobody waits for that to be laid out. */
    public Outcome<Measured> measure(
            Asked asked, InputId id, InputContent content, StrategyText strategy, Actor actor) {
        if (!ResponsePolicy.allows(
                ResponseAction.WRITE, actor, asked.municipality().id())) {
            throw new NotFound();
        }
        List<Refusal> refusals = content.tooLong();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Draft draft = drafts.of(asked).writing(id, content, Objects.requireNonNull(actor.person()), clock.instant());
        return Outcome.done(rendering.measure(asked, draft, strategy));
    }
}
