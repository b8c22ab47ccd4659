package dk.spor.media;

/**
 * What was found in a file.
 *
 * @param pages of a PDF; 0 for a file that has no pages of its own
 * @param a4 whether each page is an A4 sheet, to 2 mm
 * @param tagged whether a PDF says what is a heading, a list or a paragraph, which screen readers need
 * @param html its text as HTML that nobody has cleaned; empty when it has none
 * @param title as the document itself says; empty when it says none
 */
public record Contents(FileType type, int pages, boolean a4, boolean tagged, String html, String title) {

    /** A file of which nothing is read but whether it is to be taken. */
    static Contents of(FileType type) {
        return new Contents(type, 0, true, true, "", "");
    }

    /** A text that gets its pages when it is rendered. */
    static Contents text(FileType type, String html, String title) {
        return new Contents(type, 0, true, true, html, title);
    }

    public boolean hasText() {
        return !html.isBlank();
    }
}
