package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.InputId;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/** Asks once more before an input is taken out of the draft. */
public record RemovalPage(Asked asked, InputId id, int revision, InputCard card, Errors errors) implements Page {

    public String address() {
        return ResponseAddress.of(asked);
    }

    @Override
    public int status() {
        return errors.status();
    }
}
