package dk.spor.response;

import dk.spor.organisation.Organisation;
import dk.spor.strategy.StrategyVersionId;
import java.time.Instant;
import java.util.List;

/**
 * The current version of a municipality's response, for those who may read it.
 *
 * @param number of the version, from 1
 * @param strategy the text that it was written to
 * @param pages how many A4 pages it fills, the cover left out
 */
public record SubmittedResponse(
        VersionId id,
        Organisation organisation,
        int number,
        Instant receivedAt,
        StrategyVersionId strategy,
        Treatment treatment,
        double pages,
        List<SubmittedInput> inputs) {}
