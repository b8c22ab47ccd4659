package dk.spor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({"31, 2, 2021", "1, 13, 2021", "x, 1, 2021", "1, 1, 21", "'', 1, 2021", "29, 2, 2021", "-1, 1, 2021"})
    void whatIsNoDayOfTheCalendarIsNoDateAndIsKeptAsTyped(String day, String month, String year) {
        TypedDate typed = new TypedDate(day, month, year);
        assertThat(typed.date()).isEmpty();
        assertThat(typed.isBlank()).isFalse();
        assertThat(typed.day()).isEqualTo(day);
    }

    @Test
    void aDayIsReadWithOrWithoutLeadingZerosAndSpaces() {
        assertThat(new TypedDate(" 09", "1 ", "2021").date()).contains(LocalDate.of(2021, 1, 9));
        assertThat(TypedDate.of(LocalDate.of(2021, 1, 9))).isEqualTo(new TypedDate("9", "1", "2021"));
    }

    @Test
    void threeEmptyFieldsAreNoDateToComplainAbout() {
        assertThat(new TypedDate("", " ", "").isBlank()).isTrue();
        assertThat(TypedDate.of(null).date()).isEmpty();
    }
}
