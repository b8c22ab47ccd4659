package dk.spor.rendering;

import dk.spor.rendering.Piece.Item;
import dk.spor.rendering.Piece.Kind;
import dk.spor.rendering.Piece.Listing;
import dk.spor.rendering.Piece.Paragraph;
import dk.spor.rendering.Span.Look;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formatted text as it is typed and edited in a plain field. */
interface PlainText {

    Pattern BLANK_LINES = Pattern.compile("\\n(?:[^\\S\\n]*\\n)+");

    static List<Piece> read(String typed) {
        return read(typed, List.of());
    }

    /** The same over a text that there was: a block that stands as one of its pieces would be typed is that piece. */
    static List<Piece> read(String typed, List<Piece> before) {
        Map<List<String>, Deque<Piece>> known = new HashMap<>();
        before.forEach(it -> known.computeIfAbsent(lines(write(List.of(it))), lines -> new ArrayDeque<>())
                .add(it));
        return Arrays.stream(BLANK_LINES.split(typed))
                .map(PlainText::lines)
                .flatMap(lines -> Optional.ofNullable(known.get(lines)).map(Deque::poll).or(() -> read(lines)).stream())
                .toList();
    }

    private static Optional<Piece> read(List<String> lines) {
        List<Span> spans = spans(lines);
        return spans.isEmpty()
                ? Optional.empty()
                : PlainList.read(lines).<Piece>map(list -> list).or(() -> Optional.of(new Paragraph(Kind.P, spans)));
    }

    private static List<String> lines(String block) {
        return block.lines()
                .map(line -> line.strip().replaceAll("[ \\t]+", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static List<Span> spans(List<String> lines) {
        Spans spans = new Spans();
        for (String line : lines) {
            spans.add(line, Look.PLAIN);
            spans.lineBreak(Look.PLAIN);
        }
        return spans.take();
    }

    static String write(List<Piece> pieces) {
        List<String> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            blocks.add(
                    piece instanceof Listing listing
                            ? String.join("\n", PlainList.write(listing))
                            : Piece.text(((Paragraph) piece).spans()));
        }
        return String.join("\n\n", blocks);
    }

    static String words(List<Piece> pieces) {
        List<String> lines = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Paragraph paragraph) {
                lines.add(Piece.text(paragraph.spans()));
            } else if (piece instanceof Listing listing) {
                words(listing, lines);
            }
        }
        return String.join("\n", lines);
    }

    private static void words(Listing listing, List<String> lines) {
        for (Item item : listing.items()) {
            lines.add(Piece.text(item.spans()));
            item.lists().forEach(inner -> words(inner, lines));
        }
    }
}
