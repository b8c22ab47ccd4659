package dk.spor.response;

import dk.spor.media.FileId;
import dk.spor.strategy.StrategyVersionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of a submitted version without its text.
 *
 * @param strategy the text that it was written to
 * @param contact whom to ask about it; empty when it is not said
 * @param pages how many A4 pages it fills, the cover left out
 * @param overLength whether that was more than the consultation asked for
 * @param inputs how many
 */
public record VersionSummary(
        VersionId id,
        int number,
        VersionKind kind,
        Instant receivedAt,
        StrategyVersionId strategy,
        TreatmentDetails treatment,
        @Nullable Reservation reservation,
        String contact,
        Arrival arrival,
        Course course,
        double pages,
        boolean overLength,
        ReceiptNumber receipt,
        FileId pdf,
        int inputs) {

    public VersionStanding standing() {
        return course.standing(kind);
    }
}
