package dk.spor.strategy;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** A new version of a strategy's text is being written. */
public record StrategyDraftBegun(By by, Instant at, StrategyVersionId version) implements Fact {

    @Override
    public Subject about() {
        return version.subject();
    }
}
