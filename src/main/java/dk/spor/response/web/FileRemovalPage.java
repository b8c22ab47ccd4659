package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.Enclosure;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/**
 * Asks once more before a file is taken out of the draft.
 *
 * @param action the address of the deed
 * @param document whether it is the response itself, whose text then goes too
 */
public record FileRemovalPage(Asked asked, Enclosure file, String action, boolean document, Errors errors)
        implements Page {

    public String address() {
        return ResponseAddress.of(asked);
    }

    @Override
    public int status() {
        return errors.status();
    }
}
