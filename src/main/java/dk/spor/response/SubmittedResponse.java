package dk.spor.response;

import dk.spor.organisation.Organisation;
import dk.spor.strategy.StrategyVersionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The current version of a municipality's response, for those who may read it.
 *
 * @param number of the version, from 1
 * @param treatment null when it was declined to respond
 * @param strategy the text that it was written to
 * @param pages how many A4 pages it fills, the cover left out
 */
public record SubmittedResponse(
        VersionId id,
        Organisation organisation,
        int number,
        VersionKind kind,
        VersionStanding standing,
        Instant receivedAt,
        Arrival arrival,
        StrategyVersionId strategy,
        @Nullable Treatment treatment,
        double pages,
        List<SubmittedInput> inputs) {

    public Counted counted() {
        return Counted.of(kind, standing, treatment);
    }
}
