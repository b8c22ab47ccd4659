package dk.spor.report;

import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.rendering.Document;
import dk.spor.rendering.Renderer;
import dk.spor.rendering.WordTemplates;
import java.time.Clock;
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
                .map(it -> filler.docx(document, it.bytes(), values(report, document)))
                .orElseGet(() -> renderer.docx(document));
    }

    /** The secretariat's own template. */
    public Optional<ReportTemplate> template(ConsultationReport report) {
        return templates.of(report.consultation().id());
    }

    private Map<String, String> values(ConsultationReport report, Document document) {
        return Map.of(
                WordTemplates.TITLE, document.title(),
                WordTemplates.DATE, Wording.FORMATS.date(clock.instant()),
                WordTemplates.SENDER,
                        organisations
                                .find(report.consultation().association())
                                .map(Organisation::name)
                                .orElseThrow());
    }
}
