package dk.spor.report.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.rendering.Document;
import dk.spor.rendering.Renderer;
import dk.spor.report.CurrentReport;
import dk.spor.report.ReportDocument;
import dk.spor.report.ReportFiles;
import dk.spor.report.ReportHead;
import dk.spor.report.ResponseTable;
import dk.spor.report.web.ReportPage.Part;
import dk.spor.shared.MediaTypes;
import dk.spor.ui.FileResponse;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every point in a row of its own: as page, PDF and Word file. */
@Controller
class TableController {

    private final ReportPages pages;
    private final ReportDocument document;
    private final ResponseTable table;
    private final ReportFiles files;
    private final Renderer renderer;

    TableController(
            ReportPages pages, ReportDocument document, ResponseTable table, ReportFiles files, Renderer renderer) {
        this.pages = pages;
        this.document = document;
        this.table = table;
        this.files = files;
        this.renderer = renderer;
    }

    @GetMapping("/consultations/{slug}/report/table")
    TablePage page(@PathVariable String slug, @RequestParam(defaultValue = "") String part, @SignedIn Actor actor) {
        CurrentReport current = pages.current(slug, part, actor);
        List<Part> parts = current.read().volumes().stream()
                .map(it -> new Part(it.key(), document.name(it)))
                .toList();
        return new TablePage(current.report().consultation(), renderer.html(document(current)), part, parts);
    }

    @GetMapping("/consultations/{slug}/report/table.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String slug, @RequestParam(defaultValue = "") String part, @SignedIn Actor actor) {
        CurrentReport current = pages.current(slug, part, actor);
        return FileResponse.ownPdf(
                table.fileName(current.report(), part) + ".pdf",
                renderer.pdf(document(current)),
                FileResponse.Copies.NONE);
    }

    @GetMapping("/consultations/{slug}/report/table.docx")
    ResponseEntity<byte[]> docx(
            @PathVariable String slug, @RequestParam(defaultValue = "") String part, @SignedIn Actor actor) {
        CurrentReport current = pages.current(slug, part, actor);
        return FileResponse.attachment(
                table.fileName(current.report(), part) + ".docx",
                MediaTypes.DOCX,
                files.docx(current.report(), document(current)),
                FileResponse.Copies.NONE);
    }

    private Document document(CurrentReport current) {
        return table.of(ReportHead.of(current.report()), current.read().told());
    }
}
