package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.strategy.StrategyText;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Looks through a draft as its submission would at this moment. */
@Component
public class CheckResponse {

    private final ResponseRendering rendering;
    private final Approvals approvals;
    private final Clock clock;

    CheckResponse(ResponseRendering rendering, Approvals approvals, Clock clock) {
        this.rendering = rendering;
        this.approvals = approvals;
        this.clock = clock;
    }

    public Check of(Asked asked, Draft draft, StrategyText strategy, Actor actor) {
        return Check.of(
                        draft,
                        strategy,
                        rendering.measure(asked, draft, strategy).measure(),
                        asked.terms(),
                        clock.instant())
                .and(ApprovalCheck.of(approvals.of(draft), actor, ""));
    }
}
