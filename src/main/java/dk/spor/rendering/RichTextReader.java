package dk.spor.rendering;

import dk.spor.rendering.Piece.Item;
import dk.spor.rendering.Piece.Kind;
import dk.spor.rendering.Piece.Listing;
import dk.spor.rendering.Piece.Paragraph;
import dk.spor.rendering.Span.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads HTML into pieces: whatever the markup was, only text in paragraphs, two headings and lists comes out. Nothing
 * of the markup is passed on, so there is nothing in it to be afraid of.
 */
final class RichTextReader {

    /** Elements whose text is not what the writer wrote. */
    private static final Set<String> WITHOUT_TEXT =
            Set.of("script", "style", "title", "xml", "template", "iframe", "object", "noembed", "noframes", "select");

    private static final Pattern BOLD = style("font-weight:\\s*(?:bold|[5-9]\\d\\d)");
    private static final Pattern LIGHT = style("font-weight:\\s*(?:normal|[1-4]\\d\\d)");
    private static final Pattern ITALIC = style("font-style:\\s*(?:italic|oblique)");
    private static final Pattern UPRIGHT = style("font-style:\\s*normal");

    private final List<Piece> pieces = new ArrayList<>();
    private final Spans open = new Spans();
    private Kind kind = Kind.P;

    private RichTextReader() {}

    private static Pattern style(String declaration) {
        return Pattern.compile("(?i)(?:^|;)\\s*" + declaration);
    }

    static List<Piece> read(String html) {
        return read(Jsoup.parseBodyFragment(html).body());
    }

    static List<Piece> read(Element body) {
        RichTextReader reader = new RichTextReader();
        reader.children(body, Look.PLAIN);
        reader.close();
        return List.copyOf(reader.pieces);
    }

    private void children(Element parent, Look look) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                open.add(text.getWholeText(), look);
            } else if (child instanceof Element element) {
                element(element, look);
            }
        }
    }

    private void element(Element element, Look look) {
        String name = element.normalName();
        if (withoutText(element)) {
            return;
        }
        if (name.equals("br")) {
            lineBreak(look);
        } else if (name.equals("ul") || name.equals("ol")) {
            close();
            List<Item> items = new ListReader().items(element);
            if (!items.isEmpty()) {
                pieces.add(new Listing(name.equals("ol"), items));
            }
        } else if (element.isBlock()) {
            block(element, look);
        } else {
            children(element, look(element, look));
        }
    }

    private void block(Element element, Look look) {
        close();
        Kind around = kind;
        kind = switch (element.normalName()) {
            case "h1", "h2", "h3" -> Kind.H3;
            case "h4", "h5", "h6" -> Kind.H4;
            default -> around;
        };
        children(element, kind == Kind.P ? look(element, look) : look);
        close();
        kind = around;
    }

    /** A second line break in a row ends the paragraph, as a blank line does in typed text. */
    private void lineBreak(Look look) {
        if (open.atLineStart() && kind == Kind.P) {
            close();
        } else {
            open.lineBreak(look);
        }
    }

    private void close() {
        List<Span> spans = open.take();
        if (!spans.isEmpty()) {
            pieces.add(new Paragraph(kind, spans));
        }
    }

    static boolean withoutText(Element element) {
        return WITHOUT_TEXT.contains(element.normalName());
    }

    /** Bold and italic are what looks so: also by a style, and not where a style takes it away. */
    static Look look(Element element, Look around) {
        String name = element.normalName();
        String style = element.attr("style");
        Look look = around;
        if (name.equals("b") || name.equals("strong") ? !says(LIGHT, style) : says(BOLD, style)) {
            look = look.asStrong();
        }
        if (name.equals("i") || name.equals("em") ? !says(UPRIGHT, style) : says(ITALIC, style)) {
            look = look.asEmphasis();
        }
        String href = element.attr("href").strip();
        return Address.permitted(href) ? look.leadingTo(href) : look;
    }

    private static boolean says(Pattern declaration, String style) {
        return !style.isEmpty() && declaration.matcher(style).find();
    }
}
