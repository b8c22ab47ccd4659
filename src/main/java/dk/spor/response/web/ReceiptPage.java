package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.Version;
import dk.spor.ui.Page;

/**
 * The receipt of a submitted response, and what happens now.
 *
 * @param by who submitted it
 */
public record ReceiptPage(Asked asked, Version version, String by, Standing standing) implements Page {

    public String address() {
        return ResponseAddress.of(asked);
    }
}
