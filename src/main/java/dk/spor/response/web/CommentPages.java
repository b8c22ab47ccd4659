package dk.spor.response.web;

import dk.spor.comment.Unsent;
import dk.spor.identity.Actor;
import dk.spor.response.Asked;
import dk.spor.response.Drafts;
import dk.spor.response.InputComments;
import dk.spor.response.InputId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page of an input's comments, and what answers a form on it. */
@Component
class CommentPages {

    private final ResponsePages pages;
    private final Drafts drafts;
    private final InputComments comments;

    CommentPages(ResponsePages pages, Drafts drafts, InputComments comments) {
        this.pages = pages;
        this.drafts = drafts;
        this.comments = comments;
    }

    CommentsPage page(Asked asked, InputId input, Unsent unsent, Actor actor) {
        StrategyText strategy = pages.strategy(asked, actor);
        InputCard card = drafts.of(asked)
                .input(input)
                .map(it -> InputCard.of(it.number(), it.content(), strategy))
                .orElse(null);
        return new CommentsPage(asked, input, card, comments.panel(asked, input, unsent, actor));
    }

    /** Back to the thread, or the form again with what was written in it. */
    Object answer(Asked asked, InputId input, String anchor, String said, Outcome<?> done, Sent sent, Actor actor) {
        return done.<Object>fold(
                it -> SeeOther.to(ResponseAddress.of(asked) + "/inputs/" + input + "/comments#" + anchor)
                        .saying(said),
                refusals -> page(asked, input, sent.refused(refusals), actor));
    }

    /**
     * What a form of the page had in it.
     *
     * @param form whose it is
     */
    record Sent(String form, String words, String sentence) {

        Unsent refused(List<Refusal> refusals) {
            List<Refusal> placed = refusals.stream()
                    .map(it -> it.field() == null ? it.at(Unsent.field(form)) : it)
                    .toList();
            return new Unsent(form, words, sentence, new Errors(placed));
        }
    }
}
