package dk.spor.demo.web;

import dk.spor.shared.Copenhagen;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A moment of the story that the clock can be moved to.
 *
 * @param local date and time in Copenhagen
 * @param text key of what happens there
 */
record ClockStop(LocalDateTime local, String text) {

    static final List<ClockStop> ALL = List.of(
            at("2020-11-20T09:00", "demo.stop.beginning"),
            at("2020-12-08T09:00", "demo.stop.week"),
            at("2020-12-15T10:00", "demo.stop.deadline"),
            at("2020-12-16T09:00", "demo.stop.after"),
            at("2021-01-07T09:00", "demo.stop.processing"),
            at("2021-02-01T09:00", "demo.stop.discussion"));

    private static ClockStop at(String local, String text) {
        return new ClockStop(LocalDateTime.parse(local), text);
    }

    Instant instant() {
        return local.atZone(Copenhagen.ZONE).toInstant();
    }

    boolean isAhead(Instant now) {
        return instant().isAfter(now);
    }
}
