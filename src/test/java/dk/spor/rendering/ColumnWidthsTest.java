package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void theLongTextGetsTheRoomThatTheOthersDoNotNeed() {
        double[] widths = ColumnWidths.of(List.of(
                List.of("Nr.", "Kommune", "Resumé"),
                List.of(
                        "1",
                        "Ringkøbing-Skjern",
                        "Et langt resumé af, hvad kommunen har skrevet om sporene. ".repeat(5))));
        assertThat(widths[2]).isGreaterThan(50);
        assertThat(widths[1]).isGreaterThan(100.0 * "Ringkøbing-Skjern".length() / ColumnWidths.LINE);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(100, Offset.offset(0.001));
    }

    @Test
    void moreWordsThanThePageHoldsShareItFairly() {
        List<String> row = List.of("x".repeat(40), "y".repeat(40), "z".repeat(40), "w".repeat(40));
        assertThat(ColumnWidths.of(List.of(row))).containsOnly(25);
    }

    @Test
    void aTableWithoutColumnsHasNoWidths() {
        assertThat(ColumnWidths.of(List.of(List.of()))).isEmpty();
    }
}
