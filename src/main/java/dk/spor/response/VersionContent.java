package dk.spor.response;

import dk.spor.strategy.StrategyVersionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version says: all that its canonical JSON is made of.
 *
 * @param number from 1
 * @param receivedAt when the whole request had been received, to the microsecond; of a registered one, when it reached the
 *     secretariat
 * @param strategy the text that it was written to
 * @param reservation null unless it is provisional
 * @param contact whom to ask about it; empty when it is not said
 * @param replaces the number of the version that counted until it came
 */
public record VersionContent(
        int number,
        VersionKind kind,
        Instant receivedAt,
        StrategyVersionId strategy,
        TreatmentDetails treatment,
        @Nullable Reservation reservation,
        String contact,
        Arrival arrival,
        @Nullable Integer replaces,
        List<SubmittedInput> inputs) {

    VersionContent with(List<SubmittedInput> submitted) {
        return new VersionContent(
                number, kind, receivedAt, strategy, treatment, reservation, contact, arrival, replaces, submitted);
    }
}
