package dk.spor.rendering;

import java.util.List;
import org.jsoup.nodes.Element;

/** A document's body as part of a web page, with the house's class names. */
interface Web {

    static String html(Document document) {
        org.jsoup.nodes.Document page = org.jsoup.nodes.Document.createShell("");
        page.outputSettings().prettyPrint(false);
        new HtmlBlocks(page.body(), document.language())
                .add(Outline.withoutEmptyParts(document).body());
        page.select("dl").forEach(list -> list.addClass("sp-dl").addClass("sp-dl--row"));
        page.select(".doc-remark").forEach(remark -> remark.addClass("sp-quiet"));
        page.select(".doc-difference").forEach(it -> it.addClass("sp-difference"));
        page.select(".doc-said").forEach(it -> it.addClass("sr-only"));
        page.select(".doc-contents").forEach(Web::contents);
        page.select("table").forEach(Web::table);
        return page.body().html();
    }

    private static void contents(Element contents) {
        contents.tagName("nav").addClass("sp-contents");
        contents.attr("aria-label", contents.select(".doc-label").text());
        contents.select("ul").addClass("sp-bare");
    }

    /** A wide table scrolls by itself, also by keyboard; on a phone each row becomes lines with their labels, where there is something to label. */
    private static void table(Element table) {
        table.addClass("sp-table").addClass("sp-table--stack");
        List<String> labels = table.select("thead th").eachText();
        for (Element row : table.select("tbody tr")) {
            for (Element cell : row.children()) {
                cell.attr("data-l", labels.get(cell.elementSiblingIndex()));
                if (!cell.hasText()) {
                    cell.addClass("is-tom");
                }
            }
        }
        Element frame = new Element("div").addClass("sp-scroll");
        frame.attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", table.select("caption").text());
        table.replaceWith(frame);
        frame.appendChild(table);
    }
}
