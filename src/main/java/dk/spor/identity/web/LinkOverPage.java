package dk.spor.identity.web;

import dk.spor.ui.Page;

/** Says that a link was used or is too old, and offers a new one. */
public record LinkOverPage() implements Page {

    @Override
    public int status() {
        return 410;
    }
}
