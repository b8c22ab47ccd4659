package dk.spor.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** A document laid out as one HTML page with the print style: what the PDF is made from. */
final class Print {

    static final String BODY = "body";
    private static final String STYLE = resource("/rendering/print.css");

    private static final String ON_ITS_SIDE = "@page { size: 297mm 210mm; }";

    private final Document document;
    private final org.jsoup.nodes.Document page = org.jsoup.nodes.Document.createShell("");

    private Print(Document document) {
        this.document = document;
    }

    static org.jsoup.nodes.Document of(Document document) {
        Print print = new Print(Outline.withoutEmptyParts(document));
        print.head();
        print.margins();
        print.cover();
        print.body();
        Bookmarks.add(print.page);
        print.links();
        PrintTables.layOutFacts(print.page);
        PrintableText.make(print.page);
        PrintTables.fixWidths(print.page, document.wide() ? ColumnWidths.WIDE_LINE : ColumnWidths.LINE);
        return print.page;
    }

    private void head() {
        page.outputSettings().syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml);
        page.child(0).attr("lang", document.language().toLanguageTag());
        page.title(document.title());
        for (String name : List.of("description", "subject")) {
            page.head().appendElement("meta").attr("name", name).attr("content", document.description());
        }
        if (document.identity() != null) {
            page.head()
                    .appendElement("meta")
                    .attr("name", "identifier")
                    .attr("content", document.identity().toString());
        }
        page.head().appendElement("style").appendText(document.wide() ? STYLE + ON_ITS_SIDE : STYLE);
    }

    private void margins() {
        page.body().appendElement("div").addClass("head").text(document.header());
        Element foot = page.body().appendElement("div").addClass("foot");
        for (PageNumber.Part part : PageNumber.in(document.language())) {
            switch (part.kind()) {
                case PAGE -> foot.appendElement("span").addClass("page");
                case PAGES -> foot.appendElement("span").addClass("pages");
                case WORDS -> foot.appendText(part.words());
            }
        }
    }

    private void cover() {
        if (!document.cover().isEmpty()) {
            Element cover = page.body().appendElement("div").addClass("cover");
            title(cover);
            new HtmlBlocks(cover, document.language()).add(document.cover());
        }
    }

    private void body() {
        Element body = page.body().appendElement("div").attr("id", BODY);
        if (document.cover().isEmpty()) {
            title(body);
        } else {
            body.addClass("doc-new-page");
        }
        new HtmlBlocks(body, document.language()).add(document.body());
    }

    private void title(Element in) {
        if (document.watermark() != null) {
            in.appendElement("p").addClass("mark").text(document.watermark());
        }
        in.appendElement("h1").text(document.title());
        in.appendElement("div").addClass("line").appendElement("div").addClass("station");
    }

    /** PDF/UA wants every link described. */
    private void links() {
        page.select("a").forEach(link -> link.attr("title", link.text()));
    }

    static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(Print.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
