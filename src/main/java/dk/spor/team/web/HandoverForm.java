package dk.spor.team.web;

import static dk.spor.shared.InputText.sent;

import dk.spor.identity.PersonId;
import dk.spor.identity.Successor;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is to take over, as it is typed.
 *
 * @param successor the identity of a colleague, {@link #NEW} for somebody with name and e-mail, or empty
 */
public record HandoverForm(String successor, String name, String email, String stay, String note) {

    public static final String NEW = "new";
    static final HandoverForm BLANK = new HandoverForm("", "", "", "", "");

    public HandoverForm {
        successor = sent(successor);
        name = sent(name);
        email = sent(email);
        stay = sent(stay);
        note = sent(note);
    }

    /** Empty when nobody was chosen. */
    Optional<Successor> chosen() {
        if (successor.equals(NEW)) {
            return Optional.of(new Successor(null, name, email));
        }
        try {
            return Optional.of(new Successor(new PersonId(UUID.fromString(successor)), "", ""));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    public boolean readsOn() {
        return stay.equals("reader");
    }
}
