package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.rendering.Renderer;
import dk.spor.synthesis.ConsultationReport;
import dk.spor.synthesis.ReadReport;
import dk.spor.synthesis.ReportDocument;
import dk.spor.ui.FileResponse;
import dk.spor.ui.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The consultation report, always as of now, as page and as PDF. */
@Controller
class ReportController {

    private final ReadReport readReport;
    private final ReportDocument document;
    private final Renderer renderer;

    ReportController(ReadReport readReport, ReportDocument document, Renderer renderer) {
        this.readReport = readReport;
        this.document = document;
        this.renderer = renderer;
    }

    @GetMapping("/consultations/{slug}/report")
    ReportPage page(@PathVariable String slug, @SignedIn Actor actor) {
        ConsultationReport report = report(slug, actor);
        return new ReportPage(report, renderer.html(document.of(report)));
    }

    @GetMapping("/consultations/{slug}/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @SignedIn Actor actor) {
        ConsultationReport report = report(slug, actor);
        return FileResponse.ownPdf(
                document.fileName(report), renderer.pdf(document.of(report)), FileResponse.Copies.NONE);
    }

    private ConsultationReport report(String slug, Actor actor) {
        return readReport.of(slug, actor).orElseThrow(NotFound::new);
    }
}
