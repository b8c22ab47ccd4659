package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.shared.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    /** 09.00 in Copenhagen. */
    private static final Instant NOW = Instant.parse("2020-10-01T07:00:00Z");

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2020-10-05T09:00, 2020-12-15T10:00, -",
                "2020-10-01T08:00, 2020-12-15T10:00, -",
                "2020-09-30T09:00, 2020-12-15T10:00, opens: opensInThePast",
                "2020-10-05T09:00, 2020-10-01T08:58, deadline: deadlineInThePast",
                "2020-10-05T09:00, 2020-10-05T09:00, deadline: deadlineBeforeOpening",
                "2020-10-05T09:00, 2020-10-04T09:00, deadline: deadlineBeforeOpening",
                "2020-10-05T09:00, 2020-11-01T23:59, shortPeriodReason: shortPeriod",
                "2020-10-05T09:00, 2020-11-02T08:00, -",
                "2021-03-28T02:30, 2021-06-15T10:00, opens: hourIsSkipped",
                "2021-01-04T09:00, 2021-03-28T02:30, deadline: hourIsSkipped",
                "2021-01-04T09:00, 2021-03-28T03:00, -",
                "2020-10-25T02:30, 2020-12-15T10:00, -"
            })
    void aPeriodIsRefusedWhereItIsMended(LocalDateTime opens, LocalDateTime deadline, String refusal) {
        assertThat(new Period(opens, deadline, "")
                        .refusals(NOW).stream()
                                .map(it -> it.field() + ": " + it.text().replace("consultation.refusal.", "")))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void aShortPeriodWithAReasonIsAccepted() {
        Period period = new Period(
                LocalDateTime.parse("2020-10-05T09:00"),
                LocalDateTime.parse("2020-10-19T10:00"),
                "Bestyrelsens møde ligger fast.");
        assertThat(period.refusals(NOW)).isEmpty();
        assertThat(period.isShort()).isTrue();
    }

    @Test
    void theReasonSaysHowShortThePeriodIs() {
        Period period =
                new Period(LocalDateTime.parse("2020-10-05T09:00"), LocalDateTime.parse("2020-10-19T10:00"), " ");
        assertThat(period.refusals(NOW))
                .containsExactly(
                        Refusal.of("consultation.refusal.shortPeriod", 14L).at("shortPeriodReason"));
    }

    @ParameterizedTest
    @CsvSource({"2020-11-29T10:00, true", "2020-11-30T08:00, false"})
    void underEightWeeksLeavesNoTimeForPolitics(LocalDateTime deadline, boolean tooLittle) {
        assertThat(new Period(LocalDateTime.parse("2020-10-05T09:00"), deadline, "").leavesNoTimeForPolitics())
                .isEqualTo(tooLittle);
    }
}
