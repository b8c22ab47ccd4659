package dk.spor.identity;

import java.util.Locale;

/** Brings sign-in links and invitations to people at once; the room that delivers messages implements it. */
public interface SignInPost {

    /**
     * Sends plain text to an address that may belong to somebody who is not yet a person here.
     *
     * @param language of the text, Danish or English
     */
    void post(String email, Locale language, String subject, String body);
}
