package dk.spor.synthesis;

import dk.spor.rendering.RichText;
import dk.spor.reuse.ReplyVersion;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as somebody wrote it.
 *
 * @param summary of what the point says, for the report; empty for none
 * @param from the standard replies that were put into the reason
 */
public record AssessmentEdit(
        @Nullable AssessmentOutcome outcome, RichText reason, String summary, String note, List<ReplyVersion> from) {

    /** The most characters of a reason, and of a note. */
    public static final int LONGEST = 10_000;

    /** The most characters of a summary. */
    public static final int LONGEST_SUMMARY = 1_000;

    /** An answer without a summary, that no standard reply was put into. */
    public AssessmentEdit(@Nullable AssessmentOutcome outcome, RichText reason, String note) {
        this(outcome, reason, "", note, List.of());
    }

    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (reason.length() > LONGEST) {
            refusals.add(Refusal.of("synthesis.refusal.tooLong", reason.length(), LONGEST)
                    .at("reason"));
        }
        if (summary.length() > LONGEST_SUMMARY) {
            refusals.add(Refusal.of("synthesis.refusal.tooLong", summary.length(), LONGEST_SUMMARY)
                    .at("summary"));
        }
        if (note.length() > LONGEST) {
            refusals.add(Refusal.of("synthesis.refusal.tooLong", note.length(), LONGEST)
                    .at("note"));
        }
        return refusals;
    }

    /** Whether this is what stands there already. */
    public boolean says(@Nullable Assessment assessment) {
        return assessment != null
                && assessment.outcome() == outcome
                && assessment.reason().equals(reason)
                && assessment.summary().equals(summary)
                && assessment.note().equals(note);
    }
}
