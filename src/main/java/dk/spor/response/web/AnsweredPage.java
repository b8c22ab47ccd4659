package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.Version;
import dk.spor.ui.Page;
import java.util.List;

/** A municipality's own response after it has been submitted: locked, with its receipt. */
public record AnsweredPage(Asked asked, Version version, List<InputCard> inputs) implements Page {

    public String address() {
        return ResponseAddress.of(asked);
    }
}
