package dk.spor.response;

import dk.spor.media.FileId;
import dk.spor.strategy.StrategyVersionId;
import java.time.Instant;

/**
 * What there is to tell of a submitted version without its text.
 *
 * @param strategy the text that it was written to
 * @param pages how many A4 pages it fills, the cover left out
 * @param overLength whether that was more than the consultation asked for
 * @param inputs how many
 */
public record VersionSummary(
        VersionId id,
        int number,
        Instant receivedAt,
        StrategyVersionId strategy,
        TreatmentDetails treatment,
        double pages,
        boolean overLength,
        ReceiptNumber receipt,
        FileId pdf,
        int inputs) {}
