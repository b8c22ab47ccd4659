package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.Preview;
import dk.spor.ui.Page;
import java.util.List;

/**
 * A response as it looks on paper, beside its text.
 *
 * @param submitted whether it is the submitted version, or the draft
 * @param pages how many A4 pages there are, the cover included
 */
public record PreviewPage(Asked asked, boolean submitted, List<InputCard> inputs, int pages) implements Page {

    /** How many of the pages are shown. */
    public int shown() {
        return Math.min(pages, Preview.MOST_PAGES);
    }

    public String address() {
        return ResponseAddress.of(asked);
    }
}
