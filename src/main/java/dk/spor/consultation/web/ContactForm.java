package dk.spor.consultation.web;

import dk.spor.consultation.Contact;
import dk.spor.consultation.Seen;
import org.jspecify.annotations.Nullable;

/**
 * Where questions go, as typed.
 *
 * @param seen what stood there when the form was made
 */
public record ContactForm(
        @Nullable String function,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String seen) {

    static ContactForm of(Contact contact) {
        return new ContactForm(
                contact.function(),
                contact.email(),
                contact.telephone(),
                Seen.of(contact).mark());
    }

    Contact contact() {
        return new Contact(Typed.line(function), Typed.line(email), Typed.line(telephone));
    }
}
