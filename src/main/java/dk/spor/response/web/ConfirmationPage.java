package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.Version;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/** "Bekræft høringssvar": the meeting that a provisional response waited for has agreed to it. */
public record ConfirmationPage(Asked asked, Version version, ConfirmationForm form, Errors errors) implements Page {

    public String address() {
        return ResponseAddress.of(asked);
    }

    public String own() {
        return ResponseAddress.of(asked, version.number());
    }

    @Override
    public int status() {
        return errors.status();
    }
}
