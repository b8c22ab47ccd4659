package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.Version;
import dk.spor.ui.Page;

/**
 * The response had already been submitted when somebody else submitted it.
 *
 * @param by who came first
 */
public record AlreadyPage(Asked asked, Version version, String by) implements Page {

    /** Of the version. */
    public String own() {
        return ResponseAddress.of(asked, version.number());
    }

    public String address() {
        return ResponseAddress.of(asked);
    }

    @Override
    public int status() {
        return 409;
    }
}
