package dk.spor.response;

import dk.spor.identity.PersonId;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who has an input open to write in it.
 *
 * @param takenAt whoever took it last is the one who writes
 * @param activeAt when they opened it or last wrote in it, by the machine's own time
 */
public record Writer(InputId input, PersonId person, Instant takenAt, Instant activeAt) {

    /** Who has not written for this long is taken to have left. */
    public static final Duration IDLE = Duration.ofMinutes(10);

    /** Whole minutes, at least one, until the input is free if nothing more is written. */
    public long minutesLeft(Instant now) {
        return Math.max(1, (IDLE.minus(Duration.between(activeAt, now)).toSeconds() + 59) / 60);
    }
}
