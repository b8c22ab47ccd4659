package dk.spor.identity;

import java.util.Locale;

/**
 * Brings sign-in links and invitations to people at once; the room that delivers messages implements it. What is posted in
 * a transaction that commits goes out, otherwise never; without a transaction it refuses.
 */
public interface SignInPost {

    /**
     * Sends plain text to an address that may belong to somebody who is not yet a person here.
     *
     * @param language of the text, Danish or English
     */
    void post(String email, Locale language, String subject, String body);

    /** Does the same work and sends nothing, so that nobody can tell by the time it takes. */
    void pretend(String email, Locale language, String subject, String body);
}
