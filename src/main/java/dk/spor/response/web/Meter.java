package dk.spor.response.web;

import dk.spor.consultation.LengthRule;
import dk.spor.rendering.PageMeasure;
import dk.spor.response.Headline;
import dk.spor.response.InputId;
import dk.spor.response.Measured;
import dk.spor.strategy.StrategyText;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The page meter: sheets of A4, filled as far as the response fills them.
 *
 * @param used pages, to a tenth, rounded up
 * @param limit as many as the consultation asks for
 * @param near whether it soon is too long
 * @param characters about how many there is room for, or are too many
 * @param shares what each input takes of it
 */
public record Meter(
        double used,
        int limit,
        boolean near,
        boolean over,
        boolean binding,
        int characters,
        List<Sheet> sheets,
        List<Share> shares) {

    /** The most sheets that are drawn. */
    private static final int DRAWN = 6;

    /** A page of our template holds about a normalside. */
    private static final int CHARACTERS_A_PAGE = 2400;
    /** The part of the limit from which on the writer is warned. */
    private static final double NEAR = 0.95;

    /**
     * One sheet of the picture.
     *
     * @param left where it stands
     * @param filled height of what is filled, of 62.4
     * @param lines heights of the lines of text drawn on what is filled
     * @param over whether it is beyond the limit
     */
    public record Sheet(int left, double filled, List<Integer> lines, boolean over) {}

    /**
     * What one input takes.
     *
     * @param pages measured in the same layout; together they are the whole less the headings between them
     */
    public record Share(int number, InputId input, Headline headline, double pages) {}

    /** The meter of a draft as it is laid out; a document of the municipality's own is not shared out. */
    static Meter of(Measured measured, StrategyText strategy, LengthRule rule) {
        return of(
                measured.measure(),
                rule,
                measured.draft().inputs().stream()
                        .filter(it -> !measured.draft().enclosures().isAnswer())
                        .map(it -> new Share(
                                it.number(),
                                it.id(),
                                Headline.of(it.content().ofItsKind(), strategy),
                                measured.pages(it.id())))
                        .toList());
    }

    static Meter of(PageMeasure measure, LengthRule rule, List<Share> shares) {
        double left = rule.pages() - measure.used();
        int sheets = Math.min(Math.max(measure.pages(), rule.pages()), DRAWN);
        return new Meter(
                Math.ceil(measure.used() * 10) / 10,
                rule.pages(),
                measure.pages() <= rule.pages() && measure.used() >= NEAR * rule.pages(),
                measure.pages() > rule.pages(),
                rule.binding(),
                (int) Math.abs(left * CHARACTERS_A_PAGE / 100) * 100,
                IntStream.range(0, sheets)
                        .mapToObj(it -> sheet(it, measure.used() - it, it >= rule.pages()))
                        .toList(),
                shares);
    }

    /** By how many pages it is too long. */
    public double excess() {
        return Math.max(0, Math.round((used - limit) * 10) / 10.0);
    }

    /** What an input takes, in hundredths of what is asked for. */
    public double part(Share share) {
        return Math.min(100, Math.round(share.pages() * 1000 / limit) / 10.0);
    }

    public int width() {
        return sheets.size() * 50 - 2;
    }

    private static Sheet sheet(int index, double used, boolean over) {
        double filled = Math.round(Math.min(1, Math.max(0, used)) * 624) / 10.0;
        List<Integer> lines = IntStream.rangeClosed(0, 8)
                .map(it -> 9 + it * 6)
                .filter(y -> y < filled)
                .boxed()
                .toList();
        return new Sheet(index * 50 + 1, filled, lines, over);
    }
}
