package dk.spor.synthesis;

import dk.spor.rendering.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A point as it is told outside the secretariat: it has no place for an internal note, nor for an answer that is not
 * final.
 *
 * @param body of the input that it stands in, all of it
 * @param lives whether it still is what gets an answer: one that has been split or joined does not
 * @param outcome null while there is no final answer
 * @param reason what is answered; empty while there is no final answer
 */
public record PublicPoint(
        Point point, String body, boolean lives, @Nullable AssessmentOutcome outcome, RichText reason) {

    static PublicPoint of(AnsweredPoint it, String body, boolean lives) {
        @Nullable Assessment told = lives && it.isFinal() ? it.assessment() : null;
        return new PublicPoint(
                it.point(),
                body,
                lives,
                told == null ? null : told.outcome(),
                told == null ? RichText.EMPTY : told.reason());
    }
}
