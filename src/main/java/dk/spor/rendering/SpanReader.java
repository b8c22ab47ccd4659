package dk.spor.rendering;

import dk.spor.rendering.Span.Look;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads words without a paragraph around them, with the spaces at their ends. */
interface SpanReader {

    static List<Span> read(RichText words) {
        List<Span> spans = new ArrayList<>();
        read(Jsoup.parseBodyFragment(words.html()).body(), Look.PLAIN, spans);
        return spans;
    }

    private static void read(Element in, Look look, List<Span> spans) {
        for (Node child : in.childNodes()) {
            if (child instanceof TextNode text) {
                spans.add(new Span(text.getWholeText(), look));
            } else if (child instanceof Element element && element.nameIs("br")) {
                spans.add(new Span("\n", look));
            } else if (child instanceof Element element) {
                read(element, RichTextReader.look(element, look), spans);
            }
        }
    }
}
