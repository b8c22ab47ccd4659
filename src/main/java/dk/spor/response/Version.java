package dk.spor.response;

import dk.spor.identity.PersonId;
import dk.spor.strategy.StrategyVersionId;
import java.time.Instant;
import java.util.List;

/**
 * A response as it was submitted, which never changes.
 *
 * @param number from 1
 * @param receivedAt when the whole request had been received, to the microsecond
 * @param strategy the text that it was written to
 * @param pages how many A4 pages it fills, the cover left out
 * @param overLength whether that was more than the consultation asked for
 */
public record Version(
        VersionId id,
        ResponseId response,
        int number,
        VersionKind kind,
        Instant receivedAt,
        PersonId submittedBy,
        StrategyVersionId strategy,
        TreatmentDetails treatment,
        double pages,
        boolean overLength,
        Proof proof,
        List<SubmittedInput> inputs) {

    /** The same without its text. */
    public VersionSummary summary() {
        return new VersionSummary(
                id,
                number,
                receivedAt,
                strategy,
                treatment,
                pages,
                overLength,
                proof.receipt(),
                proof.pdf(),
                inputs.size());
    }

    Version with(List<SubmittedInput> submitted) {
        return new Version(
                id,
                response,
                number,
                kind,
                receivedAt,
                submittedBy,
                strategy,
                treatment,
                pages,
                overLength,
                proof,
                submitted);
    }
}
