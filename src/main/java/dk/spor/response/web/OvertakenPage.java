package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.ui.Page;
import java.time.Instant;

/**
 * Somebody else saved the input first: both texts, to choose between.
 *
 * @param theirs as it is stored
 * @param by who saved it
 * @param mine as it was sent, ready to be saved over theirs
 */
public record OvertakenPage(Asked asked, InputCard theirs, String by, Instant at, OpenInput mine) implements Page {

    public String address() {
        return ResponseAddress.of(asked);
    }

    @Override
    public int status() {
        return 409;
    }
}
