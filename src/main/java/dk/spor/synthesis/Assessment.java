package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat answers to a point.
 *
 * @param outcome null while it is not decided
 * @param reason shown to the municipality, and part of the report
 * @param summary of what the point says, which the report prints instead of its words; empty while there is none
 * @param note internal: never leaves the secretariat
 * @param revision counts its changes, so that nobody overwrites what they have not seen
 */
public record Assessment(
        @Nullable AssessmentOutcome outcome,
        RichText reason,
        String summary,
        String note,
        AssessmentState state,
        int revision,
        PersonId writtenBy,
        Instant writtenAt) {

    /** The same words in another state, one revision on. */
    Assessment in(AssessmentState other) {
        return new Assessment(outcome, reason, summary, note, other, revision + 1, writtenBy, writtenAt);
    }
}
