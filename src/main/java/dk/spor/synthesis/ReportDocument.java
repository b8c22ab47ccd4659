package dk.spor.synthesis;

import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.rendering.Block;
import dk.spor.rendering.Document;
import dk.spor.rendering.RichText;
import dk.spor.response.Counted;
import dk.spor.response.SubmittedResponse;
import dk.spor.response.VersionKind;
import dk.spor.response.VersionStanding;
import dk.spor.strategy.Track;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final ReportInputs inputs;

    ReportDocument(Texts texts, Organisations organisations) {
        this.texts = texts;
        this.organisations = organisations;
        this.inputs = new ReportInputs(texts);
    }

    /** What the file is called. */
    public String fileName(ConsultationReport report) {
        return text("synthesis.report.file", report.consultation().slug());
    }

    public Document of(ConsultationReport report) {
        String title = text("synthesis.report.title", report.consultation().title());
        String association = name(report.consultation().association());
        return Document.of(title, DANISH, text("synthesis.report.description", association), association)
                .withBody(body(report));
    }

    private List<Block> body(ConsultationReport report) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Contents(text("synthesis.report.contents"), 4));
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
        body.addAll(inputs.of(report.general(), report.draft()));
        body.add(new Block.Heading(3, text("synthesis.report.points")));
        int point = 0;
        for (Track track : report.draft().tracks()) {
            body.add(new Block.Heading(4, text("synthesis.report.track", ++point, track.number(), track.title())));
            body.addAll(inputs.of(report.on(track), report.draft()));
        }
        body.add(new Block.Heading(4, text("synthesis.report.themes", ++point)));
        body.addAll(inputs.of(report.themes(), report.draft()));
        if (!report.removed().isEmpty()) {
            body.add(new Block.Heading(4, text("synthesis.report.removed", ++point)));
            body.add(prose(text("synthesis.report.removed.why")));
            body.addAll(inputs.of(report.removed(), report.draft()));
        }
        return body;
    }

    private String counts(ConsultationReport report) {
        return text(
                "synthesis.report.counts",
                report.consultees().size(),
                report.received().size() - report.count(Counted.DECLINED),
                report.count(Counted.POLITICAL),
                report.count(Counted.ADMINISTRATIVE),
                report.count(Counted.PROVISIONAL),
                report.count(Counted.DECLINED),
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
                        text("synthesis.report.inputs"),
                        text("synthesis.report.withoutInputs")),
                rows);
    }

    private List<String> consultee(ConsultationReport report, Organisation consultee) {
        Optional<Instant> received = report.received(consultee);
        if (received.isEmpty()) {
            return List.of(consultee.name(), text("synthesis.report.none"), "", "", "");
        }
        String moment = Formats.DANISH.moment(received.get());
        String sealed = text("synthesis.report.sealed");
        return report.of(consultee)
                .map(it -> List.of(
                        consultee.name(),
                        moment,
                        treatment(it),
                        it.inputs().isEmpty()
                                ? ""
                                : Formats.DANISH.number(it.inputs().size()),
                        it.kind() == VersionKind.NIL ? text("synthesis.report.mark") : ""))
                .orElseGet(() -> List.of(consultee.name(), moment, sealed, sealed, sealed));
    }

    /** How it was treated, and what else is said of it wherever it is shown. */
    private String treatment(SubmittedResponse response) {
        List<String> words = new ArrayList<>();
        words.add(
                switch (response.counted()) {
                    case PROVISIONAL, DECLINED -> text("synthesis.report.counted." + response.counted());
                    case POLITICAL, ADMINISTRATIVE ->
                        response.standing() == VersionStanding.CONFIRMED
                                ? text("synthesis.report.counted.confirmed")
                                : text("response.Treatment." + response.treatment());
                });
        if (response.arrival().late()) {
            words.add(text("response.late"));
        }
        if (response.arrival().registered() != null) {
            words.add(text("response.registered"));
        }
        return String.join("; ", words);
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
