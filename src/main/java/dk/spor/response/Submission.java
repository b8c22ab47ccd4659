package dk.spor.response;

import dk.spor.strategy.StrategyVersionId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the form of the check page sends.
 *
 * @param key of this one form: however often it is sent, it brings one version
 * @param revision of the draft that was read on the page
 * @param strategy the text consulted on that the page was shown with
 * @param treatment as chosen there
 * @param reservation null unless it is provisional
 * @param unapproved why it is submitted without the approval that was asked for; empty when no reason was given
 * @param replaces the number of the version that counted when the page was shown; 0 when there was none
 */
public record Submission(
        UUID key,
        int revision,
        StrategyVersionId strategy,
        VersionKind kind,
        TreatmentDetails treatment,
        @Nullable Reservation reservation,
        String unapproved,
        int replaces) {

    /** A final response where none has been submitted. */
    public static Submission first(
            UUID key, int revision, StrategyVersionId strategy, TreatmentDetails treatment, String unapproved) {
        return new Submission(key, revision, strategy, VersionKind.FINAL, treatment, null, unapproved, 0);
    }
}
