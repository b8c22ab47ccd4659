package dk.spor.rendering;

import java.util.List;
import java.util.stream.Collectors;

/** What a formatted text is made of, one below the other. */
sealed interface Piece {

    /** A paragraph, or a heading that the writer put between paragraphs. */
    record Paragraph(Kind kind, List<Span> spans) implements Piece {}

    /** A list with bullets or numbers. */
    record Listing(boolean ordered, List<Item> items) implements Piece {}

    /** One item of a list: its text, never blank, and the lists inside it. */
    record Item(List<Span> spans, List<Listing> lists) {}

    /** The element of a paragraph. */
    enum Kind {
        P,
        H3,
        H4
    }

    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
