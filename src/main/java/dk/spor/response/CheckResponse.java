package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.strategy.StrategyText;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Looks through a draft as its submission would at this moment. */
@Component
public class CheckResponse {

    private final ResponseRendering rendering;
    private final Versions versions;
    private final Clock clock;

    CheckResponse(ResponseRendering rendering, Versions versions, Clock clock) {
        this.rendering = rendering;
        this.versions = versions;
        this.clock = clock;
    }

    public Check of(Asked asked, Draft draft, Approval approval, StrategyText strategy, Actor actor) {
        Instant now = clock.instant();
        return Check.of(
                        draft.kind(),
                        draft,
                        strategy,
                        rendering.measure(asked, draft, strategy).measure(),
                        asked.terms().length(),
                        versions.admission(asked, now),
                        now)
                .and(ApprovalCheck.of(approval, actor, ""))
                .flagging(ApprovalCheck.flags(approval))
                .flagging(DecisionCheck.flags(approval, draft))
                .flagging(FileCheck.flags(draft));
    }
}
