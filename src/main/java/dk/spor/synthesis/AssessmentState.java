package dk.spor.synthesis;

import dk.spor.shared.Transitions;

/** How far the answer to a point has come. */
public enum AssessmentState {
    /** Being written. */
    DRAFT,
    /** A second person is to look at it. */
    TO_CHECK,
    /** What the municipality is answered. */
    FINAL;

    public static final Transitions<AssessmentState> TABLE = Transitions.startingAt(DRAFT)
            .from(DRAFT, TO_CHECK, FINAL)
            .from(TO_CHECK, DRAFT, FINAL)
            .from(FINAL, DRAFT)
            .build();
}
