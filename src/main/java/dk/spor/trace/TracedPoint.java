package dk.spor.trace;

import dk.spor.organisation.Organisation;
import dk.spor.rendering.RichText;
import dk.spor.report.ToldPoint;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.PublicPoint;
import org.jspecify.annotations.Nullable;

/**
 * A point as one reader may follow it.
 *
 * @param theme the name of a supplementary theme, else empty
 * @param place where it stands in the response that counts; null for a municipality that reads its locked answer
 * @param lives whether it still is what gets an answer: one that has been split or joined does not
 * @param outcome null while there is no final answer
 * @param reason empty while there is none
 */
public record TracedPoint(
        PointId id,
        String label,
        Organisation municipality,
        String theme,
        RichText text,
        RichText justification,
        @Nullable PlaceInResponse place,
        boolean lives,
        @Nullable AssessmentOutcome outcome,
        RichText reason) {

    static TracedPoint of(PublicPoint it) {
        return new TracedPoint(
                it.point().id(),
                it.point().label(),
                it.point().organisation(),
                it.point().theme(),
                it.point().text(),
                it.point().justification(),
                PlaceInResponse.of(it),
                it.lives(),
                it.outcome(),
                it.reason());
    }

    static TracedPoint of(ToldPoint it, Organisation municipality) {
        @Nullable String outcome = it.isAnswered() ? it.outcome() : null;
        return new TracedPoint(
                new PointId(it.point()),
                it.label(),
                municipality,
                "",
                it.textOf(),
                it.justificationOf(),
                null,
                true,
                outcome == null ? null : AssessmentOutcome.valueOf(outcome),
                outcome == null ? RichText.EMPTY : it.reasonOf());
    }
}
