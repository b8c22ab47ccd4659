package dk.spor.synthesis;

import dk.spor.identity.Actor;
import java.util.Optional;

/** Opens the desk of a consultation, for the association's secretariat. */
public interface Desks {

    /** Empty for everybody else, and where there is no such consultation. */
    Optional<Desk> of(String slug, Actor actor);
}
