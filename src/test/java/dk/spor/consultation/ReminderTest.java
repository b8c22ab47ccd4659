package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.shared.Copenhagen;
import dk.spor.shared.Deadline;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource({
        "2020-12-15T10:00, TWO_WEEKS, 2020-12-01T09:00",
        "2020-12-15T10:00, ONE_WEEK, 2020-12-08T09:00",
        "2020-12-15T10:00, TWO_DAYS, 2020-12-11T09:00",
        "2020-12-15T10:00, CHASER, 2020-12-16T09:00",
        "2020-12-18T12:00, CHASER, 2020-12-21T09:00",
        "2026-04-20T10:00, TWO_WEEKS, 2026-04-01T09:00",
        "2026-03-31T10:00, TWO_DAYS, 2026-03-27T09:00",
        "2026-10-26T10:00, TWO_DAYS, 2026-10-23T09:00"
    })
    void remindersFallOnWorkingDaysAtNine(LocalDateTime deadline, Reminder reminder, LocalDateTime due) {
        assertThat(reminder.due(new Deadline(deadline))).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "at {0}, known since {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2020-12-01T08:59, 2020-10-05T09:00, -",
                "2020-12-01T09:00, 2020-10-05T09:00, TWO_WEEKS",
                "2020-12-05T12:00, 2020-10-05T09:00, TWO_WEEKS",
                "2020-12-08T09:00, 2020-10-05T09:00, ONE_WEEK",
                "2020-12-15T09:59, 2020-10-05T09:00, TWO_DAYS",
                "2020-12-15T10:01, 2020-10-05T09:00, -",
                "2020-12-16T09:00, 2020-10-05T09:00, CHASER",
                "2020-12-20T09:00, 2020-10-05T09:00, CHASER",
                "2020-12-05T12:00, 2020-12-03T12:00, -",
                "2020-12-08T09:00, 2020-12-03T12:00, ONE_WEEK"
            })
    void aMissedReminderIsCaughtUpWithButOnlyTheLastOne(LocalDateTime now, LocalDateTime since, Reminder expected) {
        Deadline deadline = new Deadline(LocalDateTime.parse("2020-12-15T10:00"));
        assertThat(Reminder.toSend(deadline, at(since), at(now)).orElse(null)).isEqualTo(expected);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Copenhagen.ZONE).toInstant();
    }
}
