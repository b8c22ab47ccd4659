package dk.spor.response.web;

import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/** Whom to ask about a response, as it is filled in. */
public record ContactPage(Standing standing, String contact, Errors errors) implements Page {

    public String address() {
        return ResponseAddress.of(standing.asked());
    }

    @Override
    public int status() {
        return errors.status();
    }
}
