package dk.spor.synthesis.web;

import dk.spor.shared.Outcome;
import dk.spor.synthesis.BesideEdit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on the page of a point.
 *
 * @param answer null for what is stored
 * @param beside the same of what stands beside it
 * @param check what belongs to a step of the answer's check
 * @param kept what has been done although the rest is not saved; null where nothing has
 */
record TypedPoint(
        @Nullable AssessmentForm answer,
        @Nullable BesideForm beside,
        CheckForm check,
        @Nullable Kept kept) {

    static final TypedPoint NOTHING = new TypedPoint(null, null, CheckForm.BLANK, null);

    static TypedPoint of(AssessmentForm answer, BesideForm beside, CheckForm check) {
        return new TypedPoint(answer, beside, check, null);
    }

    /** What is to stand beside the answer, of a form that was sent. */
    Outcome<BesideEdit> edit() {
        return Objects.requireNonNull(beside).edit();
    }

    /** The same with another answer; null for what is stored. */
    TypedPoint answering(@Nullable AssessmentForm other) {
        return new TypedPoint(other, beside, check, kept);
    }

    /** The same with nothing that belongs to a step. */
    TypedPoint unchecked() {
        return new TypedPoint(answer, beside, CheckForm.BLANK, kept);
    }

    /** The same where what stands beside the answer is saved. */
    TypedPoint keeping(Kept done) {
        return new TypedPoint(answer, null, check, done);
    }
}
