package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionalReminderTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-13, 2021-01-14T08:59, none",
        "2021-01-13, 2021-01-14T09:00, 2021-01-14",
        "2021-01-13, 2021-01-21T08:59, 2021-01-14",
        "2021-01-13, 2021-01-21T09:00, 2021-01-21",
        "2021-01-13, 2021-03-01T12:00, 2021-02-25",
        "2021-01-15, 2021-01-17T12:00, none",
        "2021-01-15, 2021-01-18T09:00, 2021-01-18",
        "2021-03-24, 2021-04-05T12:00, 2021-03-25",
        "2021-03-24, 2021-04-06T09:00, 2021-04-06",
        "2021-03-24, 2021-04-08T09:00, 2021-04-08",
    })
    void theWorkingDayAfterTheExpectedDateThenWeekly(LocalDate expected, LocalDateTime now, String day) {
        assertThat(ProvisionalReminder.due(
                                expected,
                                now.atZone(ZoneId.of("Europe/Copenhagen")).toInstant())
                        .map(LocalDate::toString)
                        .orElse("none"))
                .isEqualTo(day);
    }
}
