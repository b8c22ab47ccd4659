package dk.spor.rendering;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares a page's width among a table's columns: no word of a heading broken, nor another while there is room, the rest to
 * the long texts.
 */
interface ColumnWidths {

    /** About how many letters of the table's size go across the page. */
    int LINE = 76;
    /** The same across a page on its side. */
    int WIDE_LINE = 117;
    /** What a column needs beside its letters. */
    int GAP = 3;

    int LONGEST_WORD = 24;
    /** What is left of long words where there is not room for all. */
    int BROKEN_WORD = 14;

    int LONGEST_TEXT = 60;
    /** The first row is bold. */
    double BOLD = 1.1;

    /** In points, as these widths are meant. */
    double SIZE = 10.5;

    /** Also at a hyphen and a slash a line may end. */
    String WORDS = "\\s+|(?<=[-/])";

    static double[] of(List<List<String>> rows) {
        return of(rows, LINE);
    }

    /** The size of the letters of a table with so many columns, in points. */
    static double size(int columns) {
        return columns >= 8 ? 9 : columns >= 5 ? 10 : SIZE;
    }

    /**
     * The width of each column in per cent, together 100.
     *
     * @param across how many letters of {@link #SIZE} go across the page
     */
    static double[] of(List<List<String>> rows, int across) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        double line = across * SIZE / size(columns);
        double[] least = new double[columns];
        double[] whole = new double[columns];
        double[] wished = new double[columns];
        for (int i = 0; i < columns; i++) {
            double heading = BOLD * longest(rows.subList(0, Math.min(1, rows.size())), i, WORDS, LONGEST_WORD);
            double word = longest(rows.subList(Math.min(1, rows.size()), rows.size()), i, WORDS, LONGEST_WORD);
            least[i] = GAP + Math.max(heading, Math.min(BROKEN_WORD, word));
            whole[i] = GAP + Math.max(heading, word);
            wished[i] = Math.max(whole[i], GAP + longest(rows, i, "\\n", LONGEST_TEXT));
        }
        double[] widths = grown(grown(least, whole, line), wished, line);
        double all = Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(width -> 100 * width / all).toArray();
    }

    /** As near to what is wished as there is room on the line. */
    private static double[] grown(double[] widths, double[] wished, double line) {
        double room = Math.max(0, line - Arrays.stream(widths).sum());
        double more = Arrays.stream(wished).sum() - Arrays.stream(widths).sum();
        double share = more <= 0 ? 0 : Math.min(1, room / more);
        return IntStream.range(0, widths.length)
                .mapToDouble(i -> widths[i] + share * (wished[i] - widths[i]))
                .toArray();
    }

    private static double longest(List<List<String>> rows, int column, String separator, int most) {
        return rows.stream()
                .filter(row -> column < row.size())
                .flatMap(row -> Arrays.stream(row.get(column).split(separator)))
                .mapToInt(part -> Math.min(most, part.length()))
                .max()
                .orElse(0);
    }
}
