package dk.spor.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A local date and minute in Copenhagen until and through which something is in time: "kl. 10.00" holds through
 * 10:00:59.999…, and from 10:01:00 it is late.
 *
 * @param local date and time to the minute, Europe/Copenhagen; in the hour that autumn repeats, the later one counts
 */
public record Deadline(LocalDateTime local) {

    public Deadline {
        local = local.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Whether the clock ever shows this local time: not in the hour that spring skips. */
    public static boolean exists(LocalDateTime local) {
        return !Copenhagen.ZONE.getRules().getValidOffsets(local).isEmpty();
    }

    /** The instant that people are told; the whole minute that begins with it is in time. */
    public Instant announced() {
        return local.atZone(Copenhagen.ZONE).withLaterOffsetAtOverlap().toInstant();
    }

    /** The first instant that is late. */
    public Instant lateFrom() {
        return announced().plus(Duration.ofMinutes(1));
    }

    public boolean isInTime(Instant received) {
        return received.isBefore(lateFrom());
    }

    public boolean hasPassed(Instant now) {
        return !isInTime(now);
    }

    /** Whole calendar days in Copenhagen until the day of the deadline; zero on that day, negative after it. */
    public long daysLeft(Instant now) {
        return ChronoUnit.DAYS.between(Copenhagen.day(now), local.toLocalDate());
    }

    public boolean isAfter(Deadline other) {
        return lateFrom().isAfter(other.lateFrom());
    }
}
