package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes in, for the secretariat of the association that consults, what a municipality answered on paper or by e-mail; for
 * anybody else there is nothing here.
 */
public interface Registry {

    /** The number of the version that counts now; 0 when there is none. */
    int current(Asked asked, Actor actor);

    /** What would refuse it now, and what is pointed out. */
    Check check(Asked asked, SentAnswer answer, Actor actor);

    /** The version that is kept, which for one sent twice is the one that it brought the first time. */
    Outcome<Version> register(Asked asked, SentAnswer answer, Actor actor);

    /** What a registration with this key has brought. */
    Optional<Version> brought(Asked asked, UUID key, Actor actor);
}
