package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody to be invited, as read from what was typed. */
record Invitee(String name, EmailAddress email, Place place) {

    Invitee(String name, EmailAddress email, OrganisationId organisation, Role role) {
        this(name, email, Place.of(organisation, role));
    }

    /** From a form's fields "name" and "email". */
    static Outcome<Invitee> typed(String name, String email, Place place) {
        Optional<EmailAddress> address = EmailAddress.read(email);
        List<Refusal> wrong = new ArrayList<>();
        if (!PersonName.isRight(name)) {
            wrong.add(PersonName.WRONG.at("name"));
        }
        if (address.isEmpty()) {
            wrong.add(EmailAddress.WRONG.at("email"));
        }
        return wrong.isEmpty()
                ? Outcome.done(new Invitee(name.strip(), address.orElseThrow(), place))
                : Outcome.refused(wrong);
    }
}
