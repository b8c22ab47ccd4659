package dk.spor.revision.web;

import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.AssessmentOutcome;
import org.jspecify.annotations.Nullable;

/** The class in which the outcome of a point is shown, beside its icon and its word. */
public final class OutcomeLook {

    private OutcomeLook() {}

    public static String of(AnsweredPoint point) {
        @Nullable AssessmentOutcome outcome = point.outcome();
        if (outcome == null) {
            return "sp-out--tom";
        }
        return switch (outcome) {
            case ACCOMMODATED, CLARIFIED -> "sp-out--ja";
            case PARTLY_ACCOMMODATED -> "sp-out--delvis";
            case NOT_ACCOMMODATED -> "sp-out--nej";
            case NOTED, OUT_OF_SCOPE -> "";
        };
    }
}
