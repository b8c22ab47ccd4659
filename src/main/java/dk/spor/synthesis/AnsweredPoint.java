package dk.spor.synthesis;

import org.jspecify.annotations.Nullable;

/**
 * A point with its answer.
 *
 * @param assessment null while nobody has begun
 */
public record AnsweredPoint(Point point, @Nullable Assessment assessment) {

    /** What came of it; null while that is not decided. */
    public @Nullable AssessmentOutcome outcome() {
        return assessment == null ? null : assessment.outcome();
    }

    /** Whether its answer is the one that the municipality gets. */
    public boolean isFinal() {
        return assessment != null && assessment.state() == AssessmentState.FINAL;
    }
}
