package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.InputId;
import dk.spor.ui.Page;
import java.time.Instant;
import java.util.List;

/** The inputs that have been removed, each with its last text, to be found and brought back. */
public record RemovedInputsPage(Asked asked, boolean mayRestore, List<Removed> inputs) implements Page {

    /** @param number of the text that is brought back */
    public record Removed(InputId id, long number, InputCard card, String by, Instant at) {}

    public String address() {
        return ResponseAddress.of(asked);
    }
}
