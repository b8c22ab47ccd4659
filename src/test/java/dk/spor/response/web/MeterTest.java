package dk.spor.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.LengthRule;
import dk.spor.rendering.PageMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeterTest {

    private static final LengthRule TWO_PAGES = new LengthRule(2, false);

    @ParameterizedTest
    @CsvSource({
        "0, 0.0, 0.0, false, false, 4800, 0.0",
        "2, 0.4, 1.4, false, false, 1400, 0.0",
        "2, 0.89, 1.9, false, false, 200, 0.0",
        "2, 0.9, 1.9, true, false, 200, 0.0",
        "2, 1.0, 2.0, true, false, 0, 0.0",
        "3, 0.01, 2.1, false, true, 0, 0.1",
        "3, 0.2, 2.2, false, true, 400, 0.2",
        "40, 0.5, 39.5, false, true, 90000, 37.5"
    })
    void pagesAreCountedInTenthsAndNeverLookShorterThanTheyAre(
            int pages, double fraction, double used, boolean near, boolean over, int characters, double excess) {
        Meter meter = Meter.of(new PageMeasure(pages, fraction), TWO_PAGES, List.of());
        assertThat(meter.used()).isEqualTo(used);
        assertThat(meter.near()).isEqualTo(near);
        assertThat(meter.over()).isEqualTo(over);
        assertThat(meter.characters()).isEqualTo(characters);
        assertThat(meter.excess()).isEqualTo(excess);
    }

    @Test
    void theSheetsAreFilledAsFarAsTheTextReachesAndTheOnesTooManyStandOut() {
        Meter meter = Meter.of(new PageMeasure(3, 0.5), TWO_PAGES, List.of());
        assertThat(meter.sheets()).extracting(Meter.Sheet::filled).containsExactly(62.4, 62.4, 31.2);
        assertThat(meter.sheets()).extracting(Meter.Sheet::over).containsExactly(false, false, true);
    }

    @Test
    void aBookIsDrawnAsSixSheets() {
        assertThat(Meter.of(new PageMeasure(40, 0.5), TWO_PAGES, List.of()).sheets())
                .hasSize(6);
    }
}
