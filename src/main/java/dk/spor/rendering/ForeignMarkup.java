package dk.spor.rendering;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * HTML as word processors write it, brought to what it means: lists that are made of paragraphs, headings that are said
 * by a role, and without what was deleted, hidden or only remarked. The editor does the same when something is pasted.
 */
final class ForeignMarkup {

    /** What there is to be tidied bears one of these words; most texts bear none, and are not searched. */
    private static final Pattern FOREIGN = Pattern.compile("(?i)<del|<h[12]|mso|hidden|display|EOP|aria-level|role=");

    private static final String GONE = "del, [hidden], .msoDel, .MsoCommentReference, .EOP,"
            + " [style*=mso-element:comment], [style*=mso-comment-reference]";
    private static final Pattern HIDDEN = Pattern.compile("(?i)(?:^|;)\\s*(?:display:\\s*none|mso-hide:\\s*all)");
    private static final Pattern LEVEL = Pattern.compile("(?i)mso-list:\\s*\\S+\\s+level(\\d)");
    private static final Pattern IGNORED = Pattern.compile("(?i)mso-list:\\s*ignore");
    private static final Pattern NUMBERED = Pattern.compile("^\\(?[\\p{L}\\d]{1,5}[.)].*");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    /** The lists that were made here, into which the next item may go. */
    private final Set<Element> made = new HashSet<>();

    private ForeignMarkup() {}

    static Element tidied(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        if (FOREIGN.matcher(html).find()) {
            new ForeignMarkup().tidy(body);
        }
        return body;
    }

    private void tidy(Element body) {
        body.select(GONE).remove();
        body.select("[style]").stream()
                .filter(it -> HIDDEN.matcher(it.attr("style")).find())
                .forEach(Element::remove);
        body.select("li[data-aria-level]").forEach(this::itemOfItsOwnList);
        body.select("[style*=mso-list]").forEach(this::paragraph);
        body.select("[role=heading]").forEach(it -> it.tagName("h" + level(it.attr("aria-level"))));
        headings(body);
    }

    /** The highest headings that there are become the first of our two kinds, all others the second. */
    private static void headings(Element body) {
        String highest = Stream.of("h1", "h2")
                .filter(it -> body.selectFirst(it) != null)
                .findFirst()
                .orElse("h3");
        body.select("h1, h2, h3").forEach(it -> it.tagName(it.normalName().equals(highest) ? "h3" : "h4"));
    }

    /** Word in a browser puts each item into a list of its own. */
    private void itemOfItsOwnList(Element item) {
        Element list = item.parent();
        Element wrapper = item.closest(".ListContainerWrapper");
        Element place = wrapper == null ? list : wrapper;
        if (place == null || list == null || !LISTS.contains(list.normalName())) {
            return;
        }
        Element paragraph = new Element("p");
        place.before(paragraph);
        paragraph.appendChildren(List.copyOf(item.childNodes()));
        item.remove();
        if (place.select("li").isEmpty()) {
            place.remove();
        }
        intoList(paragraph, level(item.attr("data-aria-level")), list.normalName());
    }

    /** Word on a desk writes items as paragraphs, each with its mark as text. */
    private void paragraph(Element paragraph) {
        Matcher level = LEVEL.matcher(paragraph.attr("style"));
        if (level.find() && paragraph.parent() != null) {
            StringBuilder mark = new StringBuilder();
            for (Element it : paragraph.select("[style*=mso-list]")) {
                if (IGNORED.matcher(it.attr("style")).find()) {
                    mark.append(it.text());
                    it.remove();
                }
            }
            boolean numbered = NUMBERED.matcher(mark.toString().strip()).matches();
            intoList(paragraph, level(level.group(1)), numbered ? "ol" : "ul");
        }
    }

    /** Puts it at its level into the list that stands before it, or begins one. */
    private void intoList(Element paragraph, int level, String name) {
        Element list = before(paragraph);
        if (list == null || !made.contains(list)) {
            list = make(name);
            paragraph.before(list);
        }
        for (int at = 1; at < level && list.lastElementChild() != null; at++) {
            Element item = list.lastElementChild();
            Element inner = item.lastElementChild();
            if (inner == null || !made.contains(inner)) {
                inner = make(name);
                item.appendChild(inner);
            }
            list = inner;
        }
        if (!list.normalName().equals(name)) {
            Element next = make(name);
            list.after(next);
            list = next;
        }
        list.appendElement("li").appendChildren(List.copyOf(paragraph.childNodes()));
        paragraph.remove();
    }

    /** The element right before it; null where text stands between. */
    private static @Nullable Element before(Element paragraph) {
        Node node = paragraph.previousSibling();
        while (node instanceof TextNode text && text.isBlank()) {
            node = node.previousSibling();
        }
        return node instanceof Element element ? element : null;
    }

    private Element make(String name) {
        Element list = new Element(name);
        made.add(list);
        return list;
    }

    /** From 1 to 6, whatever was written. */
    private static int level(String written) {
        return written.matches("[1-6]") ? Integer.parseInt(written) : 3;
    }
}
