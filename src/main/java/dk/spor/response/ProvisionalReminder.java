package dk.spor.response;

import dk.spor.shared.Copenhagen;
import dk.spor.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/** When a municipality is reminded of a reservation: at 09.00 on the working day after the expected date, then weekly. */
interface ProvisionalReminder {

    LocalTime HOUR = LocalTime.of(9, 0);

    /** The day whose reminder is the newest that is due, so that many missed ones are caught up with one. */
    static Optional<LocalDate> due(LocalDate expected, Instant now) {
        LocalDate first = WorkingDays.onOrAfter(expected.plusDays(1));
        return Stream.iterate(first, it -> it.plusWeeks(1))
                .map(WorkingDays::onOrAfter)
                .takeWhile(it -> !at(it).isAfter(now))
                .reduce((earlier, later) -> later);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(HOUR).atZone(Copenhagen.ZONE).toInstant();
    }
}
