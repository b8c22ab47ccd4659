package dk.spor.team;

import dk.spor.shared.Copenhagen;
import dk.spor.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The two mails to somebody who has not finished: at 09.00 on the working day before the date, and the day after it. */
enum AssignmentReminder {
    BEFORE,
    AFTER;

    /** After so many days nobody is reminded of what was missed. */
    static final int LONGEST = 14;

    private static final LocalTime HOUR = LocalTime.of(9, 0);

    Instant at(LocalDate due) {
        LocalDate day =
                this == BEFORE ? WorkingDays.onOrBefore(due.minusDays(1)) : WorkingDays.onOrAfter(due.plusDays(1));
        return day.atTime(HOUR).atZone(Copenhagen.ZONE).toInstant();
    }

    /**
     * The one to be sent now, so that a missed one is sent late, but never the first when it is time for the second.
     *
     * @param since when it was given or given back: what fell due before then isn't missed
     */
    static Optional<AssignmentReminder> toSend(LocalDate due, Instant since, Instant now) {
        return Arrays.stream(values())
                .filter(it -> it.at(due).isAfter(since) && !it.at(due).isAfter(now))
                .max(Comparator.naturalOrder())
                .filter(it -> it == AFTER || !Copenhagen.day(now).isAfter(due));
    }

    /** Which of the texts {@code team.mail.*} it is. */
    String occasion() {
        return this == BEFORE ? "before" : "after";
    }
}
