package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.rendering.Renderer;
import dk.spor.shared.Outcome;
import dk.spor.strategy.Strategies;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** {@link SubmitResponse} as it is but for its paper, which is {@link SamePaper}: for tests of many submissions. */
@Component
final class SubmissionOnSamePaper {

    private final SubmitResponse submitting;

    SubmissionOnSamePaper(
            Drafts drafts, Strategies strategies, Renderer renderer, ResponseDocuments documents, Reception reception) {
        this.submitting = new SubmitResponse(
                drafts, strategies, new ResponseRendering(new SamePaper(renderer), documents), reception);
    }

    Outcome<Version> submit(Asked asked, Submission form, Actor actor, Instant received) {
        return submitting.submit(asked, form, actor, received);
    }
}
