package dk.spor.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentReminderTest {

    private static final LocalDate MONDAY = LocalDate.parse("2020-11-30");

    @ParameterizedTest
    @CsvSource({
        "2020-11-27T08:59, none",
        "2020-11-27T09:00, BEFORE",
        "2020-11-30T23:59, BEFORE",
        "2020-12-01T08:59, none",
        "2020-12-01T09:00, AFTER",
        "2020-12-09T12:00, AFTER",
    })
    void onTheWorkingDayBeforeAndTheDayAfter(String now, String reminder) {
        Optional<String> sent = AssignmentReminder.toSend(MONDAY, at("2020-11-20T09:00"), at(now))
                .map(Enum::name);
        assertThat(sent.orElse("none")).isEqualTo(reminder);
    }

    @Test
    void whoWasGivenItAfterwardsIsNotReminded() {
        assertThat(AssignmentReminder.toSend(MONDAY, at("2020-11-29T10:00"), at("2020-11-29T11:00")))
                .isEmpty();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Copenhagen")).toInstant();
    }
}
