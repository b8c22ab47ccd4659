package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.Version;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/**
 * "Træk høringssvar tilbage": asks why, once more before it is done.
 *
 * @param last whether no other response is taken afterwards
 */
public record WithdrawalPage(Asked asked, Version version, boolean last, String reason, Errors errors) implements Page {

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
