package dk.spor.rendering;

import dk.spor.rendering.Piece.Item;
import dk.spor.rendering.Piece.Listing;
import dk.spor.rendering.Span.Look;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads one list: blocks inside an item become lines, and lists deeper than four levels become items of the fourth. */
final class ListReader {

    static final int DEPTH = 4;

    private final int depth;
    private final List<Item> items = new ArrayList<>();
    private final Spans open = new Spans();

    ListReader() {
        this(1);
    }

    private ListReader(int depth) {
        this.depth = depth;
    }

    List<Item> items(Element list) {
        children(list, Look.PLAIN);
        close();
        return List.copyOf(items);
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
        if (RichTextReader.withoutText(element)) {
            return;
        }
        switch (element.normalName()) {
            case "br" -> open.lineBreak(look);
            case "li" -> {
                close();
                children(element, look);
                close();
            }
            case "ul", "ol" -> nested(element);
            default -> {
                if (element.isBlock()) {
                    open.lineBreak(look);
                    children(element, look);
                    open.lineBreak(look);
                } else {
                    children(element, RichTextReader.look(element, look));
                }
            }
        }
    }

    private void nested(Element list) {
        close();
        if (items.isEmpty() || depth == DEPTH) {
            children(list, Look.PLAIN);
            close();
            return;
        }
        List<Item> inner = new ListReader(depth + 1).items(list);
        if (!inner.isEmpty()) {
            Item last = items.remove(items.size() - 1);
            List<Listing> lists = new ArrayList<>(last.lists());
            lists.add(new Listing(list.normalName().equals("ol"), inner));
            items.add(new Item(last.spans(), List.copyOf(lists)));
        }
    }

    private void close() {
        List<Span> spans = open.take();
        if (!spans.isEmpty()) {
            items.add(new Item(spans, List.of()));
        }
    }
}
