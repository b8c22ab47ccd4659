package dk.spor.rendering;

import java.util.Map;

/**
 * How much paper a document's body fills.
 *
 * @param pages pages begun, 0 for an empty body
 * @param fraction the used part of the last page's height, 0 to 1
 * @param parts pages that each named part of the body takes, what a page break leaves open with the part before it
 */
public record PageMeasure(int pages, double fraction, Map<String, Double> parts) {

    public PageMeasure {
        parts = Map.copyOf(parts);
    }

    /** The measure of a body without named parts. */
    public PageMeasure(int pages, double fraction) {
        this(pages, fraction, Map.of());
    }

    /** Pages as a writer counts them: 1.4 is a full page and two fifths of the next. */
    public double used() {
        return pages == 0 ? 0 : pages - 1 + fraction;
    }

    /** This much paper and that much more, on pages that are filled one after the other. */
    public PageMeasure followedBy(PageMeasure other) {
        if (other.pages == 0) {
            return this;
        }
        double used = used() + other.used();
        int begun = (int) Math.ceil(used);
        return new PageMeasure(begun, used - begun + 1, other.parts);
    }
}
