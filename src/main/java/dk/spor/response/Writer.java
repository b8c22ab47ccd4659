package dk.spor.response;

import dk.spor.identity.PersonId;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who has an input open to write in it.
 *
 * @param takenAt whoever took it last is the one who writes
 * @param activeAt when they opened it or last used its page, by the machine's own time
 */
public record Writer(InputId input, PersonId person, Instant takenAt, Instant activeAt) {

    /** Who has not used the page for this long is taken to have left. */
    public static final Duration IDLE = Duration.ofMinutes(10);

    /**
     * A page that has not been heard of for this long is taken to be closed. It speaks every ten seconds, but once a
     * minute where a browser slows down what is not seen.
     */
    static final Duration UNHEARD = Duration.ofMinutes(2);

    /** Whole minutes, at least one, until the input is free if nothing more is written. */
    public long minutesLeft(Instant now) {
        return Math.max(1, (IDLE.minus(Duration.between(activeAt, now)).toSeconds() + 59) / 60);
    }
}
