package dk.spor.rendering;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Shares a page's width among a table's columns: no word broken while there is room, the rest to the long texts. */
interface ColumnWidths {

    /** About how many letters of the table's size go across the page. */
    int LINE = 76;
    /** The same across a page on its side. */
    int WIDE_LINE = 117;
    /** What a column needs beside its letters. */
    int GAP = 3;

    int LONGEST_WORD = 24;
    int LONGEST_TEXT = 60;

    static double[] of(List<List<String>> rows) {
        return of(rows, LINE);
    }

    /**
     * The width of each column in per cent, together 100.
     *
     * @param line how many letters go across the page
     */
    static double[] of(List<List<String>> rows, int line) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        double[] least = new double[columns];
        double[] more = new double[columns];
        for (int i = 0; i < columns; i++) {
            least[i] = GAP + longest(rows, i, "\\s+", LONGEST_WORD);
            more[i] = 1 + GAP + longest(rows, i, "\\n", LONGEST_TEXT) - least[i];
        }
        double room = Math.max(0, line - Arrays.stream(least).sum());
        double wished = Arrays.stream(more).sum();
        double[] widths = IntStream.range(0, columns)
                .mapToDouble(i -> least[i] + room * more[i] / wished)
                .toArray();
        double all = Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(width -> 100 * width / all).toArray();
    }

    private static int longest(List<List<String>> rows, int column, String separator, int most) {
        return rows.stream()
                .filter(row -> column < row.size())
                .flatMap(row -> Arrays.stream(row.get(column).split(separator)))
                .mapToInt(part -> Math.min(most, part.length()))
                .max()
                .orElse(0);
    }
}
