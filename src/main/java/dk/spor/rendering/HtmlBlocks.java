package dk.spor.rendering;

import dk.spor.rendering.Block.Contents;
import dk.spor.rendering.Block.Difference;
import dk.spor.rendering.Block.DifferenceKey;
import dk.spor.rendering.Block.Entry;
import dk.spor.rendering.Block.Facts;
import dk.spor.rendering.Block.Heading;
import dk.spor.rendering.Block.PageBreak;
import dk.spor.rendering.Block.Prose;
import dk.spor.rendering.Block.Quote;
import dk.spor.rendering.Block.Remark;
import dk.spor.rendering.Block.Table;
import dk.spor.rendering.Piece.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Writes blocks as HTML elements, for the screen and for print. */
final class HtmlBlocks {

    /** The attribute of a heading that names its part of the document. */
    static final String PART = "data-part";

    private final Element parent;
    private final HeadingLevels levels = new HeadingLevels();
    private final HtmlDifferences differences;
    private final Map<Element, Integer> headings = new LinkedHashMap<>();

    HtmlBlocks(Element parent, Locale language) {
        this.parent = parent;
        this.differences = new HtmlDifferences(parent, levels, language);
    }

    void add(List<Block> blocks) {
        boolean breakBefore = false;
        for (Block block : blocks) {
            if (block instanceof PageBreak) {
                breakBefore = true;
            } else {
                int before = parent.childrenSize();
                add(block);
                if (breakBefore && parent.childrenSize() > before) {
                    parent.child(before).addClass("doc-new-page");
                }
                breakBefore = false;
            }
        }
        contents();
    }

    /** The headings that a table of contents leads to get a name of their own; they stand after it. */
    private void contents() {
        for (Element contents : parent.select("> .doc-contents")) {
            int deepest = Integer.parseInt(contents.attr("data-deepest"));
            Element list = contents.removeAttr("data-deepest").appendElement("ul");
            headings.forEach((heading, level) -> {
                if (level <= deepest) {
                    heading.id("part-" + (list.childrenSize() + 1));
                    Element line = list.appendElement("li").addClass("doc-level-" + level);
                    line.appendElement("a").attr("href", "#" + heading.id()).text(heading.text());
                }
            });
        }
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            Element element = parent.appendElement("h" + levels.section(heading.level()));
            headings.put(element.text(heading.text()), heading.level());
            if (heading.part() != null) {
                element.attr(PART, heading.part());
            }
        } else if (block instanceof Contents contents) {
            Element element = parent.appendElement("div").addClass("doc-contents");
            element.attr("data-deepest", String.valueOf(contents.deepest()));
            element.appendElement("p").addClass("doc-label").text(contents.title());
        } else if (block instanceof Prose prose) {
            text(parent, prose.text());
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Quote quote) {
            quote(quote);
        } else if (block instanceof Remark remark) {
            Element marked = parent.appendElement("div").addClass("doc-remark");
            marked.appendElement("p").addClass("doc-label").text(remark.label());
            text(marked, remark.text());
        } else if (block instanceof Difference difference) {
            differences.add(difference);
        } else if (block instanceof DifferenceKey) {
            differences.key();
        }
    }

    private void text(Element in, RichText text) {
        for (Element added : Jsoup.parseBodyFragment(text.html()).body().children()) {
            switch (added.normalName()) {
                case "h3" -> added.tagName("h" + levels.inside(Kind.H3));
                case "h4" -> added.tagName("h" + levels.inside(Kind.H4));
                default -> {}
            }
            in.appendChild(added);
        }
    }

    private void facts(Facts facts) {
        Element list = parent.appendElement("dl");
        for (Entry entry : facts.entries()) {
            list.appendElement("dt").text(entry.label());
            lines(list.appendElement("dd"), entry.value());
        }
    }

    private void table(Table table) {
        Element element = parent.appendElement("table");
        element.appendElement("caption").text(table.caption());
        Element head = element.appendElement("thead").appendElement("tr");
        table.header()
                .forEach(name -> head.appendElement("th").attr("scope", "col").text(name));
        Element body = element.appendElement("tbody");
        for (List<String> row : table.rows()) {
            Element line = body.appendElement("tr");
            for (int i = 0; i < table.header().size(); i++) {
                lines(line.appendElement("td"), i < row.size() ? row.get(i) : "");
            }
        }
    }

    private void quote(Quote quote) {
        Element element = parent.appendElement("blockquote");
        text(element, quote.text());
        String source = quote.source();
        if (source != null) {
            element.appendElement("p").addClass("doc-source").text(source);
        }
    }

    private static void lines(Element in, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                in.appendElement("br");
            }
            in.appendText(lines[i]);
        }
    }
}
