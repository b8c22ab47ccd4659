package dk.spor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.shared.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Instant RECEIVED = Instant.parse("2021-01-29T13:32:07Z");

    @Test
    void datesAndTimesAreDanish() {
        assertThat(Formats.DANISH.date(LocalDate.of(2021, 2, 1))).isEqualTo("1. februar 2021");
        assertThat(Formats.DANISH.toTheSecond(RECEIVED)).isEqualTo("29. januar 2021 kl. 14.32.07");
        assertThat(Formats.DANISH.deadline(new Deadline(LocalDateTime.parse("2021-02-01T10:00"))))
                .isEqualTo("mandag den 1. februar 2021 kl. 10.00");
    }

    @Test
    void datesAndTimesAreEnglish() {
        assertThat(Formats.ENGLISH.toTheSecond(RECEIVED)).isEqualTo("29 January 2021 at 14:32:07");
        assertThat(Formats.ENGLISH.deadline(new Deadline(LocalDateTime.parse("2021-02-01T10:00"))))
                .isEqualTo("Monday 1 February 2021 at 10:00");
    }

    @Test
    void numbersHaveAFullStopForThousandsAndAComma() {
        assertThat(Formats.DANISH.number(7680)).isEqualTo("7.680");
        assertThat(Formats.DANISH.tenths(1.4)).isEqualTo("1,4");
    }

    @Test
    void aFileIsAsLargeAsTheMachineOfItsOwnerSays() {
        assertThat(Formats.DANISH.size(20)).isEqualTo("1 kB");
        assertThat(Formats.DANISH.size(340_200)).isEqualTo("340 kB");
        assertThat(Formats.DANISH.size(20_971_520)).isEqualTo("21,0 MB");
    }

    @Test
    void aTextOverItsLimitNeverLooksAsIfItWereNot() {
        assertThat(Formats.DANISH.tenths(2.0)).isEqualTo("2,0");
        assertThat(Formats.DANISH.tenths(2.004)).isEqualTo("2,1");
    }
}
