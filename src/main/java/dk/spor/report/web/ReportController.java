package dk.spor.report.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.rendering.Renderer;
import dk.spor.report.CurrentReport;
import dk.spor.report.ReportDocument;
import dk.spor.report.ReportFiles;
import dk.spor.shared.MediaTypes;
import dk.spor.ui.Errors;
import dk.spor.ui.FileResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The consultation report, always as of now, as page, PDF and Word file. */
@Controller
class ReportController {

    private final ReportPages pages;
    private final ReportDocument document;
    private final ReportFiles files;
    private final Renderer renderer;

    ReportController(ReportPages pages, ReportDocument document, ReportFiles files, Renderer renderer) {
        this.pages = pages;
        this.document = document;
        this.files = files;
        this.renderer = renderer;
    }

    @GetMapping("/consultations/{slug}/report")
    ReportPage page(@PathVariable String slug, @RequestParam(defaultValue = "") String part, @SignedIn Actor actor) {
        return pages.page(slug, part, "", Errors.NONE, actor);
    }

    @GetMapping("/consultations/{slug}/report.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String slug, @RequestParam(defaultValue = "") String part, @SignedIn Actor actor) {
        CurrentReport current = pages.current(slug, part, actor);
        return FileResponse.ownPdf(
                document.fileName(current.report(), part) + ".pdf",
                renderer.pdf(pages.document(current, part)),
                FileResponse.Copies.NONE);
    }

    @GetMapping("/consultations/{slug}/report.docx")
    ResponseEntity<byte[]> docx(
            @PathVariable String slug, @RequestParam(defaultValue = "") String part, @SignedIn Actor actor) {
        CurrentReport current = pages.current(slug, part, actor);
        return FileResponse.attachment(
                document.fileName(current.report(), part) + ".docx",
                MediaTypes.DOCX,
                files.docx(current.report(), pages.document(current, part)),
                FileResponse.Copies.NONE);
    }
}
