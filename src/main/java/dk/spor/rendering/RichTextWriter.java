package dk.spor.rendering;

import dk.spor.rendering.Piece.Item;
import dk.spor.rendering.Piece.Listing;
import dk.spor.rendering.Piece.Paragraph;
import dk.spor.rendering.Span.Look;
import java.util.List;
import java.util.Locale;

/** Writes pieces as HTML; the same pieces always give the same characters. */
final class RichTextWriter {

    private final StringBuilder out = new StringBuilder();

    private RichTextWriter() {}

    static String write(List<? extends Piece> pieces) {
        RichTextWriter writer = new RichTextWriter();
        pieces.forEach(writer::piece);
        return writer.out.toString();
    }

    /** Words with their looks, without a paragraph around them. */
    static String words(List<Span> spans) {
        RichTextWriter writer = new RichTextWriter();
        spans.forEach(writer::span);
        return writer.out.toString();
    }

    private void piece(Piece piece) {
        if (piece instanceof Paragraph paragraph) {
            String tag = paragraph.kind().name().toLowerCase(Locale.ROOT);
            out.append('<').append(tag).append('>');
            paragraph.spans().forEach(this::span);
            out.append("</").append(tag).append('>');
        } else if (piece instanceof Listing listing) {
            String tag = listing.ordered() ? "ol" : "ul";
            out.append('<').append(tag).append('>');
            listing.items().forEach(this::item);
            out.append("</").append(tag).append('>');
        }
    }

    private void item(Item item) {
        out.append("<li>");
        item.spans().forEach(this::span);
        item.lists().forEach(this::piece);
        out.append("</li>");
    }

    private void span(Span span) {
        Look look = span.look();
        String href = look.href();
        if (href != null) {
            out.append("<a href=\"").append(href.replace("&", "&amp;")).append("\" rel=\"nofollow noopener\">");
        }
        out.append(look.strong() ? "<strong>" : "").append(look.emphasis() ? "<em>" : "");
        out.append(escaped(span.text()).replace("\n", "<br>"));
        out.append(look.emphasis() ? "</em>" : "").append(look.strong() ? "</strong>" : "");
        out.append(href != null ? "</a>" : "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
