package dk.spor.identity.web;

import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/** Says that a mail may be on its way, and takes the code from it. */
public record SignInCodePage(Errors errors) implements Page {

    @Override
    public int status() {
        return errors.status();
    }
}
