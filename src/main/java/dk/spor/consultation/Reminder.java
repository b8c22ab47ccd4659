package dk.spor.consultation;

import dk.spor.shared.Copenhagen;
import dk.spor.shared.Deadline;
import dk.spor.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The mails to those who have not answered. */
enum Reminder {
    TWO_WEEKS(14),
    ONE_WEEK(7),
    TWO_DAYS(2),
    /** The chaser, the day after. */
    CHASER(-1);

    private static final LocalTime HOUR = LocalTime.of(9, 0);

    private final int daysBefore;

    Reminder(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    /** At 09.00, moved to the working day before; the chaser to the working day after. */
    Instant due(Deadline deadline) {
        LocalDate day = deadline.local().toLocalDate().minusDays(daysBefore);
        LocalDate working = this == CHASER ? WorkingDays.onOrAfter(day) : WorkingDays.onOrBefore(day);
        return working.atTime(HOUR).atZone(Copenhagen.ZONE).toInstant();
    }

    /**
     * The one that is to be sent now: the last that fell due, so that a missed one is sent late but never together with
     * those before it, and no reminder of a deadline that has passed.
     *
     * @param since when this deadline began to hold: what fell due before then isn't missed
     */
    static Optional<Reminder> toSend(Deadline deadline, Instant since, Instant now) {
        return Arrays.stream(values())
                .filter(it ->
                        it.due(deadline).isAfter(since) && !it.due(deadline).isAfter(now))
                .max(Comparator.comparing(it -> it.due(deadline)))
                .filter(it -> deadline.hasPassed(now) == (it == CHASER));
    }
}
