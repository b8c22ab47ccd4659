package dk.spor.report;

import dk.spor.rendering.RichText;
import dk.spor.report.ToldPoint.ToldChange;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.Assessment;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.LedTo.Led;
import dk.spor.synthesis.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a point with its answer into the report's words. */
@Component
class PointWords {

    private final Wording wording;
    private final TreatmentWords treatments;

    PointWords(Wording wording, TreatmentWords treatments) {
        this.wording = wording;
        this.treatments = treatments;
    }

    ToldPoint tell(
            AnsweredPoint answered, Section section, ConsultationReport report, List<Led> led, Set<UUID> joints) {
        Point point = answered.point();
        StrategyText writtenTo = report.writtenTo(point.organisation());
        Optional<Paragraph> gone = "removed".equals(section.key()) ? paragraph(point, writtenTo) : Optional.empty();
        @Nullable AssessmentOutcome outcome = answered.outcome();
        @Nullable Assessment assessment = answered.assessment();
        return new ToldPoint(
                point.id().value(),
                point.label(),
                point.organisation().id().value(),
                point.organisation().name(),
                treatments.of(point.organisation(), report),
                treatments.isProvisional(point.organisation(), report),
                section.key(),
                section.name(),
                about(point, writtenTo, section, report),
                gone.map(it -> it.text().html()).orElse(""),
                gone.map(it -> wording.text("report.text.removed.source", it.number()))
                        .orElse(""),
                point.text().html(),
                assessment == null ? "" : assessment.summary(),
                point.justification().html(),
                outcome == null ? null : outcome.name(),
                outcome == null ? "" : wording.text("synthesis.AssessmentOutcome." + outcome),
                assessment == null ? RichText.EMPTY.html() : assessment.reason().html(),
                outcome == null ? "" : wording.text("report.text.recommendation." + outcome),
                stage(assessment),
                led.stream()
                        .map(it -> new ToldChange(it.label(), it.excerpt(), it.before(), it.after()))
                        .toList(),
                joints);
    }

    private String stage(@Nullable Assessment assessment) {
        if (assessment == null) {
            return wording.text("report.text.stage.none");
        }
        return switch (assessment.state()) {
            case DRAFT, TO_CHECK -> wording.text("report.text.stage." + assessment.state());
            case FINAL -> "";
        };
    }

    private String about(Point point, StrategyText writtenTo, Section section, ConsultationReport report) {
        return switch (point.kind()) {
            case GENERAL -> wording.text("report.text.about.GENERAL");
            case TRACK ->
                "removed".equals(section.key())
                        ? wording.text(
                                "report.text.about.TRACK." + point.stance() + ".removed",
                                titleOfTrack(point, writtenTo))
                        : wording.text("report.text.about.TRACK." + point.stance());
            case PARAGRAPH ->
                wording.text(
                        writtenTo.id().equals(report.draft().id())
                                ? "report.text.about.PARAGRAPH"
                                : "report.text.about.PARAGRAPH.earlier",
                        paragraph(point, writtenTo).map(Paragraph::number).orElse(""));
            case SUPPLEMENTARY_THEME -> wording.text("report.text.about.THEME." + point.placement(), point.theme());
        };
    }

    private static String titleOfTrack(Point point, StrategyText writtenTo) {
        return Optional.ofNullable(point.track())
                .flatMap(writtenTo::track)
                .map(Track::title)
                .orElse("");
    }

    private static Optional<Paragraph> paragraph(Point point, StrategyText writtenTo) {
        return Optional.ofNullable(point.paragraph()).flatMap(writtenTo::paragraph);
    }
}
