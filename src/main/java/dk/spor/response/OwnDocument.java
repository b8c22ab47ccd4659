package dk.spor.response;

import dk.spor.media.FileType;
import dk.spor.rendering.PageMeasure;

/**
 * The document that a municipality has written elsewhere and brings as its response.
 *
 * @param pages A4 pages: a PDF's own; for other files those of our rendering of the text
 * @param a4 whether each page of a PDF is an A4 sheet
 * @param tagged whether a PDF is marked up for screen readers
 * @param hasText whether there was any text to take out of it
 * @param cut whether only the beginning of its text had room in the input
 * @param input that its text was put into, to be corrected; it may have been removed since
 * @param inputRevision that the input had then
 */
public record OwnDocument(
        Enclosure file,
        double pages,
        boolean a4,
        boolean tagged,
        boolean hasText,
        boolean cut,
        InputId input,
        int inputRevision) {

    /** Whether its pages are those of our rendering, since it has none of its own. */
    public boolean isRendered() {
        return file.type() != FileType.PDF;
    }

    /** The same of this many pages. */
    OwnDocument of(double counted) {
        return new OwnDocument(file, counted, a4, tagged, hasText, cut, input, inputRevision);
    }

    PageMeasure measure() {
        int begun = (int) Math.ceil(pages);
        return new PageMeasure(begun, pages - begun + 1);
    }
}
