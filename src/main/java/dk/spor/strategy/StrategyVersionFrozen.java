package dk.spor.strategy;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** A version of a strategy's text was frozen: from now on it can't change. */
public record StrategyVersionFrozen(By by, Instant at, StrategyVersionId version) implements Fact {

    @Override
    public Subject about() {
        return version.subject();
    }
}
