package dk.spor.response;

import dk.spor.strategy.StrategyText;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Looks through a draft as its submission would at this moment. */
@Component
public class CheckResponse {

    private final ResponseRendering rendering;
    private final Clock clock;

    CheckResponse(ResponseRendering rendering, Clock clock) {
        this.rendering = rendering;
        this.clock = clock;
    }

    public Check of(Asked asked, Draft draft, StrategyText strategy) {
        return Check.of(
                draft, strategy, rendering.measure(asked, draft, strategy).measure(), asked.terms(), clock.instant());
    }
}
