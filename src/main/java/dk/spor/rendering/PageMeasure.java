package dk.spor.rendering;

/**
 * How much paper a document's body fills.
 *
 * @param pages pages begun, 0 for an empty body
 * @param fraction the used part of the last page's height, 0 to 1
 */
public record PageMeasure(int pages, double fraction) {

    /** Pages as a writer counts them: 1.4 is a full page and two fifths of the next. */
    public double used() {
        return pages == 0 ? 0 : pages - 1 + fraction;
    }
}
