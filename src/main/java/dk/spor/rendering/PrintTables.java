package dk.spor.rendering;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tables as paper needs them: fixed column widths, and facts with their labels beside them. */
interface PrintTables {

    /** On paper a label stands beside its value, and a tagged table says which belongs to which. */
    static void layOutFacts(Element page) {
        for (Element list : page.select("dl")) {
            Element row = list;
            for (Element part : list.children()) {
                boolean label = part.normalName().equals("dt");
                row = label ? list.appendElement("tr") : row;
                row.appendChild(part.tagName(label ? "th" : "td"));
            }
            list.select("th").attr("scope", "row");
            list.tagName("table").addClass("facts");
        }
    }

    /** @param line how many letters go across the page */
    static void fixWidths(Element page, int line) {
        for (Element table : page.select("table:has(thead)")) {
            List<List<String>> rows = table.select("tr").stream()
                    .map(row -> row.children().stream().map(Element::wholeText).toList())
                    .toList();
            double[] widths = ColumnWidths.of(rows, line);
            List<Element> header = table.select("th");
            table.attr("style", String.format(Locale.ROOT, "font-size: %.1fpt", ColumnWidths.size(header.size())));
            for (int i = 0; i < header.size(); i++) {
                header.get(i).attr("style", String.format(Locale.ROOT, "width: %.2f%%", widths[i]));
            }
        }
    }
}
