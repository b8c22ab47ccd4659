package dk.spor.identity.web;

import dk.spor.identity.Mandate;
import dk.spor.identity.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a session remembers of a sign-in. Whether it still holds is asked of the database with every request.
 *
 * @param mandate what the person acts on; null until the person has chosen
 * @param since when the person signed in, by the system's clock
 */
record Seat(UUID person, @Nullable UUID mandate, Instant since) implements Serializable {

    private static final String ATTRIBUTE = "seat";

    static Optional<Seat> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(it -> (Seat) it.getAttribute(ATTRIBUTE));
    }

    static Seat of(PersonId person, @Nullable Mandate mandate, Instant since) {
        return new Seat(person.value(), mandate == null ? null : mandate.id().value(), since);
    }

    void takenIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }
}
