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

    /** Also where all longest words of the rows would take more than the page. */
    @Test
    void noHeadingIsBrokenInsideAWord() {
        List<String> headings = List.of(
                "Nr.",
                "Afsender",
                "Behandling",
                "Afsnit",
                "Bemærkning",
                "Vurdering",
                "Udfald",
                "Indstilling",
                "Ændring");
        double[] widths = ColumnWidths.of(
                List.of(headings, headings.stream().map(it -> "x".repeat(40)).toList()), ColumnWidths.WIDE_LINE);
        double line = ColumnWidths.WIDE_LINE * ColumnWidths.SIZE / ColumnWidths.size(headings.size());
        for (int i = 0; i < headings.size(); i++) {
            assertThat(widths[i] * line / 100)
                    .as(headings.get(i))
                    .isGreaterThan(ColumnWidths.BOLD * headings.get(i).length());
        }
    }

    @Test
    void moreWordsThanThePageHoldsShareItFairly() {
        List<String> row = List.of("x".repeat(40), "y".repeat(40), "z".repeat(40), "w".repeat(40));
        assertThat(ColumnWidths.of(List.of(row))).containsExactly(new double[] {25, 25, 25, 25}, Offset.offset(0.001));
    }

    @Test
    void aTableWithoutColumnsHasNoWidths() {
        assertThat(ColumnWidths.of(List.of(List.of()))).isEmpty();
    }
}
