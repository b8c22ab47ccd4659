package dk.spor.response.web;

import dk.spor.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * What the page meter shows while somebody writes: a fragment, not a page of its own.
 *
 * @param address of the response
 * @param meter null when what was sent can't be measured, because it is too long to be kept
 */
public record ExtentPage(String address, @Nullable Meter meter) implements Page {

    static final ExtentPage NOT_MEASURED = new ExtentPage("", null);

    @Override
    public int status() {
        return meter == null ? 422 : 200;
    }
}
