package dk.spor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-04-04",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25",
        "2285, 2285-03-22",
    })
    void easterIsFoundForEveryYear(int year, LocalDate easter) {
        assertThat(WorkingDays.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2020-12-14, true, a Monday",
        "2020-12-12, false, a Saturday",
        "2020-12-13, false, a Sunday",
        "2026-01-01, false, New Year's Day",
        "2026-04-01, true, the Wednesday before Easter",
        "2026-04-02, false, Maundy Thursday",
        "2026-04-03, false, Good Friday",
        "2026-04-06, false, Easter Monday",
        "2026-04-07, true, the Tuesday after Easter",
        "2023-05-05, false, the last Prayer Day",
        "2026-05-01, true, a Prayer Day no longer kept",
        "2026-05-14, false, Ascension Day",
        "2026-05-15, true, the day after it",
        "2026-05-25, false, Whit Monday",
        "2026-06-05, true, Constitution Day",
        "2026-12-24, true, Christmas Eve",
        "2026-12-25, false, Christmas Day",
        "2025-12-26, false, the day after it",
        "2026-12-31, true, New Year's Eve"
    })
    void officesWorkOnWorkingDays(LocalDate day, boolean working) {
        assertThat(WorkingDays.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-04-01, 2026-04-01",
        "2026-04-05, 2026-04-01, 2026-04-07",
        "2020-12-13, 2020-12-11, 2020-12-14",
        "2027-01-01, 2026-12-31, 2027-01-04"
    })
    void aDayIsMovedToTheNearestWorkingDay(LocalDate day, LocalDate before, LocalDate after) {
        assertThat(WorkingDays.onOrBefore(day)).isEqualTo(before);
        assertThat(WorkingDays.onOrAfter(day)).isEqualTo(after);
    }
}
