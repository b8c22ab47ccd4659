package dk.spor.synthesis.web;

import org.jspecify.annotations.Nullable;

/**
 * What was typed on the page of a point.
 *
 * @param answer null for what is stored
 * @param beside the same of what stands beside it
 * @param kept what has been done although the rest is not saved; null where nothing has
 */
record TypedPoint(
        @Nullable AssessmentForm answer,
        @Nullable BesideForm beside,
        @Nullable Kept kept) {

    static final TypedPoint NOTHING = new TypedPoint(null, null, null);

    static TypedPoint of(AssessmentForm answer, BesideForm beside) {
        return new TypedPoint(answer, beside, null);
    }
}
