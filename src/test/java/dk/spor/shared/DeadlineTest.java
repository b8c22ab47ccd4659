package dk.spor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({
        // winter: Copenhagen is an hour ahead of UTC
        "2020-12-15T10:00, 2020-12-15T09:00:59.999999999Z, true",
        "2020-12-15T10:00, 2020-12-15T09:01:00Z,           false",
        // summer: two hours
        "2021-06-15T10:00, 2021-06-15T08:00:59.999Z,       true",
        "2021-06-15T10:00, 2021-06-15T08:01:00Z,           false",
        // the hour that autumn shows twice: the later one counts
        "2026-10-25T02:30, 2026-10-25T01:30:59Z,           true",
        "2026-10-25T02:30, 2026-10-25T01:31:00Z,           false",
        // midnight belongs to the day that begins with it
        "2020-12-15T00:00, 2020-12-14T23:00:59Z,           true",
        "2020-12-15T00:00, 2020-12-14T23:01:00Z,           false",
    })
    void theWholeMinuteIsInTime(LocalDateTime deadline, Instant received, boolean inTime) {
        assertThat(new Deadline(deadline).isInTime(received)).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-20T08:00:00Z, 25",
        // half past midnight in Copenhagen is still yesterday in UTC
        "2020-12-13T23:30:00Z, 1",
        "2020-12-15T08:59:00Z, 0",
        "2020-12-16T08:00:00Z, -1",
    })
    void daysLeftAreCalendarDaysInCopenhagen(Instant now, long days) {
        assertThat(new Deadline(LocalDateTime.parse("2020-12-15T10:00")).daysLeft(now))
                .isEqualTo(days);
    }

    @Test
    void theDayWithTwentyFiveHoursIsOneDay() {
        Deadline monday = new Deadline(LocalDateTime.parse("2026-10-26T10:00"));

        assertThat(monday.daysLeft(Instant.parse("2026-10-24T22:30:00Z"))).isEqualTo(1);
    }

    @Test
    void theHourThatSpringSkipsDoesNotExist() {
        assertThat(Deadline.exists(LocalDateTime.parse("2021-03-28T02:30"))).isFalse();
        assertThat(Deadline.exists(LocalDateTime.parse("2021-03-28T03:00"))).isTrue();
    }

    @Test
    void secondsAreNotPartOfADeadline() {
        assertThat(new Deadline(LocalDateTime.parse("2020-12-15T10:00:30")))
                .isEqualTo(new Deadline(LocalDateTime.parse("2020-12-15T10:00")));
    }
}
