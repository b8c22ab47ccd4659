package dk.spor.identity.web;

import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/** Asks for the e-mail address to which a link is sent. */
public record SignInPage(String email, String back, Errors errors) implements Page {

    static final String TOO_OFTEN = "identity.signIn.tooOften";

    @Override
    public int status() {
        boolean tooOften = errors.all().stream().anyMatch(it -> TOO_OFTEN.equals(it.text()));
        return tooOften ? 429 : errors.status();
    }
}
