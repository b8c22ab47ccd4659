package dk.spor.synthesis.web;

import dk.spor.rendering.RichText;
import dk.spor.synthesis.Assessment;
import dk.spor.synthesis.AssessmentEdit;
import dk.spor.synthesis.AssessmentOutcome;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as typed.
 *
 * @param chosen the outcome
 * @param seen the revision that it was written over
 * @param then what to do after saving: "" stay, "next" open the next point, "send" to the check
 */
public record AssessmentForm(
        @Nullable String chosen,
        @Nullable String reason,
        @Nullable String note,
        @Nullable Integer seen,
        @Nullable String then) {

    static AssessmentForm of(@Nullable Assessment stored) {
        return stored == null
                ? new AssessmentForm("", "", "", 0, "")
                : new AssessmentForm(
                        stored.outcome() == null ? "" : stored.outcome().name(),
                        stored.reason().plain(),
                        stored.note(),
                        stored.revision(),
                        "");
    }

    /** The stored reason keeps its looks where nothing was typed over it. */
    AssessmentEdit edit(@Nullable Assessment stored) {
        String typed = reason();
        return new AssessmentEdit(
                Stream.of(AssessmentOutcome.values())
                        .filter(it -> it.name().equals(chosen))
                        .findFirst()
                        .orElse(null),
                stored == null ? RichText.ofPlain(typed) : stored.reason().retyped(typed),
                note().strip());
    }

    @Override
    public String chosen() {
        return chosen == null ? "" : chosen;
    }

    @Override
    public String reason() {
        return reason == null ? "" : reason;
    }

    @Override
    public String note() {
        return note == null ? "" : note;
    }

    int revision() {
        return seen == null ? 0 : seen;
    }
}
