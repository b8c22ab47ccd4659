package dk.spor.response.web;

import dk.spor.comment.CommentPanel;
import dk.spor.response.Asked;
import dk.spor.response.InputId;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * What colleagues say about one input, on a page of its own.
 *
 * @param card the input as it stands; null when it has been removed
 */
public record CommentsPage(
        Asked asked, InputId id, @Nullable InputCard card, CommentPanel panel) implements Page {

    public String address() {
        return ResponseAddress.of(asked);
    }

    public String own() {
        return address() + "/inputs/" + id + "/comments";
    }

    public Errors errors() {
        return panel.unsent().errors();
    }

    @Override
    public int status() {
        return errors().status();
    }
}
