package dk.spor.registration.web;

import dk.spor.registration.Entry;
import dk.spor.response.Asked;
import dk.spor.response.Check;
import dk.spor.response.SentAnswer;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/**
 * The last page before an answer is registered.
 *
 * @param answer what will be registered
 * @param check how long it is, and what is pointed out
 * @param errors why it was not registered, after that was asked for
 */
public record RegistrationCheckPage(Asked asked, Entry entry, SentAnswer answer, Check check, Errors errors)
        implements Page {

    /** Of the form. */
    public String address() {
        return RegistrationPages.address(asked);
    }

    @Override
    public int status() {
        return errors.status();
    }
}
