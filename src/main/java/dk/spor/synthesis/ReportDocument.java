package dk.spor.synthesis;

import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.rendering.Block;
import dk.spor.rendering.Document;
import dk.spor.rendering.RichText;
import dk.spor.response.SubmittedInput;
import dk.spor.strategy.Track;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The report as a document, with the headings and in the order of a høringsnotat (Vejledning om lovkvalitet 9.1.6).
 * It is written in Danish, whatever language its reader has chosen for the pages.
 */
@Component
public class ReportDocument {

    private static final Locale DANISH = Formats.DANISH.locale();

    private final Texts texts;
    private final Organisations organisations;

    ReportDocument(Texts texts, Organisations organisations) {
        this.texts = texts;
        this.organisations = organisations;
    }

    public Document of(ConsultationReport report) {
        String title = text("synthesis.report.title", report.consultation().title());
        String association = name(report.consultation().association());
        return Document.of(title, DANISH, text("synthesis.report.description", association), association)
                .withBody(body(report));
    }

    private List<Block> body(ConsultationReport report) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Heading(2, text("synthesis.report.consultation")));
        body.add(new Block.Heading(3, text("synthesis.report.period")));
        body.add(prose(text(
                "synthesis.report.period.text",
                report.draft().title(),
                Formats.DANISH.date(report.consultation().opens()),
                Formats.DANISH.date(report.consultation().deadline().local().toLocalDate()),
                report.days(),
                report.consultees().size())));
        body.add(new Block.Heading(3, text("synthesis.report.consultees")));
        body.add(prose(counts(report)));
        body.add(consultees(report));
        body.add(new Block.Heading(2, text("synthesis.report.responses")));
        body.add(new Block.Heading(3, text("synthesis.report.general")));
        addInputs(body, report, report.general());
        for (Track track : report.draft().tracks()) {
            body.add(new Block.Heading(3, text("synthesis.report.track", track.number(), track.title())));
            addInputs(body, report, report.on(track));
        }
        body.add(new Block.Heading(3, text("synthesis.report.themes")));
        addInputs(body, report, report.themes());
        return body;
    }

    private String counts(ConsultationReport report) {
        return text(
                "synthesis.report.counts",
                report.consultees().size(),
                report.received(),
                report.politicallyTreated(),
                report.responses().size() - report.politicallyTreated(),
                report.sealed());
    }

    private Block consultees(ConsultationReport report) {
        List<List<String>> rows =
                report.consultees().stream().map(it -> consultee(report, it)).toList();
        return new Block.Table(
                text("synthesis.report.consultees.caption"),
                List.of(
                        text("synthesis.report.consultee"),
                        text("synthesis.report.received"),
                        text("synthesis.report.treatment"),
                        text("synthesis.report.inputs")),
                rows);
    }

    private List<String> consultee(ConsultationReport report, Organisation consultee) {
        return report.of(consultee)
                .map(it -> List.of(
                        consultee.name(),
                        Formats.DANISH.moment(it.receivedAt()),
                        text("response.Treatment." + it.treatment().name()),
                        Formats.DANISH.number(it.inputs().size())))
                .orElseGet(() -> List.of(consultee.name(), text("synthesis.report.none"), "", ""));
    }

    private void addInputs(List<Block> body, ConsultationReport report, List<ReportedInput> inputs) {
        if (inputs.isEmpty()) {
            body.add(prose(text("synthesis.report.noInputs")));
        }
        for (ReportedInput it : inputs) {
            body.add(new Block.Heading(4, heading(report, it)));
            body.add(new Block.Prose(it.input().text()));
            if (!it.input().justification().isBlank()) {
                body.add(new Block.Remark(
                        text("synthesis.report.justification"), it.input().justification()));
            }
        }
    }

    private String heading(ConsultationReport report, ReportedInput reported) {
        return text(
                "synthesis.report.input",
                reported.from().name(),
                reported.input().number(),
                about(report, reported.input()));
    }

    private String about(ConsultationReport report, SubmittedInput input) {
        return switch (input.kind()) {
            case GENERAL -> text("synthesis.report.about.GENERAL");
            case TRACK -> text("synthesis.report.about.TRACK." + input.stance());
            case PARAGRAPH -> text("synthesis.report.about.PARAGRAPH", paragraph(report, input));
            case SUPPLEMENTARY_THEME -> text("synthesis.report.about.THEME." + input.placement(), theme(input));
        };
    }

    private static String paragraph(ConsultationReport report, SubmittedInput input) {
        return report.draft()
                .paragraphs()
                .filter(it -> it.id().equals(input.paragraph()))
                .map(it -> it.number())
                .findFirst()
                .orElseThrow();
    }

    private static String theme(SubmittedInput input) {
        return input.theme() == null ? "" : input.theme();
    }

    private String name(OrganisationId id) {
        return organisations.find(id).map(Organisation::name).orElseThrow();
    }

    private String text(String key, Object... values) {
        return texts.text(DANISH, key, values);
    }

    private static Block prose(String text) {
        return new Block.Prose(RichText.ofPlain(text));
    }
}
