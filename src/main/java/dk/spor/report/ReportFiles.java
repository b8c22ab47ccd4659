package dk.spor.report;

import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.rendering.Document;
import dk.spor.rendering.Renderer;
import dk.spor.rendering.WordTemplates;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the Word files of a report, in the secretariat's own template where there is one. */
@Component
public class ReportFiles {

    private final TemplateStore templates;
    private final WordTemplates filler;
    private final Renderer renderer;
    private final Organisations organisations;
    private final Clock clock;

    ReportFiles(
            TemplateStore templates,
            WordTemplates filler,
            Renderer renderer,
            Organisations organisations,
            Clock clock) {
        this.templates = templates;
        this.filler = filler;
        this.renderer = renderer;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** For who may see the report. */
    public byte[] docx(ConsultationReport report, Document document) {
        return template(report)
                .map(it -> filler.docx(document, it.bytes(), values(ReportHead.of(report), document, clock.instant())))
                .orElseGet(() -> renderer.docx(document));
    }

    /** In the template that counted when it was locked, with that day. */
    byte[] docxOf(DividedReport report, Document document) {
        Optional<ReportTemplate> template =
                Optional.ofNullable(report.template()).flatMap(it -> templates.asOf(report.consultation(), it));
        return template.map(it -> filler.docx(document, it.bytes(), values(report.head(), document, report.lockedAt())))
                .orElseGet(() -> renderer.docx(document));
    }

    /** The secretariat's own template. */
    public Optional<ReportTemplate> template(ConsultationReport report) {
        return templates.of(report.consultation().id());
    }

    private Map<String, String> values(ReportHead head, Document document, Instant day) {
        return Map.of(
                WordTemplates.TITLE, document.title(),
                WordTemplates.DATE, Wording.FORMATS.date(day),
                WordTemplates.SENDER,
                        organisations
                                .find(head.association())
                                .map(Organisation::name)
                                .orElseThrow());
    }
}
