package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.NotFound;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Submits the municipality's response: once, in time, and exactly as it was read on the check page. */
@Component
public class SubmitResponse {

    private final Drafts drafts;
    private final Strategies strategies;
    private final ResponseRendering rendering;
    private final Reception reception;

    SubmitResponse(Drafts drafts, Strategies strategies, ResponseRendering rendering, Reception reception) {
        this.drafts = drafts;
        this.strategies = strategies;
        this.rendering = rendering;
        this.reception = reception;
    }

    /**
     * The version that is kept, which for a form sent twice is the one it brought the first time. The PDF is made
     * before the transaction, so that nobody waits for it under a lock.
     *
     * @param received when the whole request had been received, by the business clock
     */
    public Outcome<Version> submit(Asked asked, Submission submission, Actor actor, Instant received) {
        if (!ResponsePolicy.allows(
                ResponseAction.SUBMIT, actor, asked.municipality().id())) {
            throw new NotFound();
        }
        Draft draft = drafts.of(asked).as(submission);
        StrategyText strategy =
                strategies.version(asked.consultation().draft(), actor).orElseThrow(NotFound::new);
        Rendered rendered = rendering.rendered(asked, submission.kind(), draft, strategy);
        return reception.receive(asked, submission, rendered, actor, received);
    }
}
