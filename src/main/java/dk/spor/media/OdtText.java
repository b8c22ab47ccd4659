package dk.spor.media;

import static dk.spor.media.OdtStyles.attribute;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Entities;
import org.xml.sax.Attributes;

/** Writes the body of an ODT as HTML: headings, paragraphs, lists, links, strong and emphasised text. */
final class OdtText extends SafeXml.Reader {

    /** What the writer did not write to the reader: comments, deleted text, the descriptions of pictures. */
    private static final Set<String> LEFT_OUT = Set.of(
            "office:annotation",
            "text:tracked-changes",
            "text:note-citation",
            "svg:title",
            "svg:desc",
            "office:automatic-styles",
            "office:font-face-decls",
            "text:sequence-decls");

    private final OdtStyles styles;
    private final StringBuilder html = new StringBuilder();
    private final Deque<String> ends = new ArrayDeque<>();
    private int leftOut;
    private int inNote;

    OdtText(OdtStyles styles) {
        this.styles = styles;
    }

    String html() {
        return html.toString();
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        if (leftOut > 0 || LEFT_OUT.contains(qualified)) {
            leftOut++;
            return;
        }
        switch (qualified) {
            case "text:h" -> heading(attribute(attributes, "text:outline-level"));
            case "text:p" -> open(inNote > 0 ? "" : "p");
            case "text:list" -> list(attribute(attributes, "text:style-name"));
            case "text:list-item" -> open("li");
            case "text:span" -> span(attribute(attributes, "text:style-name"));
            case "text:a" -> link(attribute(attributes, "xlink:href"));
            case "text:note-body" -> note();
            case "text:s" -> empty(" ".repeat(Math.min(80, count(attribute(attributes, "text:c")))));
            case "text:tab" -> empty(" ");
            case "text:line-break" -> empty("<br>");
            default -> ends.push("");
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        if (qualified.equals("text:note-body")) {
            inNote--;
        }
        html.append(ends.pop());
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (leftOut == 0) {
            html.append(Entities.escape(new String(characters, start, length)));
        }
        if (html.length() > PdfInspection.MOST_CHARACTERS) {
            throw new Hindered(Hindrance.TOO_MUCH_TEXT);
        }
    }

    private void heading(String level) {
        open("h" + Math.min(6, count(level)));
    }

    /** A list inside another is numbered as the outer one, unless it names a style of its own. */
    private void list(String style) {
        boolean numbered = style.isEmpty() ? ends.contains("</ol>") : styles.isNumbered(style);
        open(numbered ? "ol" : "ul");
    }

    private void span(String style) {
        boolean strong = styles.isStrong(style);
        boolean emphasised = styles.isEmphasised(style);
        html.append(strong ? "<strong>" : "").append(emphasised ? "<em>" : "");
        ends.push((emphasised ? "</em>" : "") + (strong ? "</strong>" : ""));
    }

    private void link(String address) {
        html.append("<a href=\"").append(Entities.escape(address)).append("\">");
        ends.push("</a>");
    }

    private void note() {
        inNote++;
        html.append(" (");
        ends.push(")");
    }

    private void empty(String written) {
        html.append(written);
        ends.push("");
    }

    private void open(String element) {
        html.append(element.isEmpty() ? "" : "<" + element + ">");
        ends.push(element.isEmpty() ? "" : "</" + element + ">");
    }

    private static int count(String number) {
        return number.matches("[1-9]\\d{0,2}") ? Integer.parseInt(number) : 1;
    }
}
