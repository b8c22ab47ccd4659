package dk.spor.strategy;

import dk.spor.shared.Subject;
import java.util.UUID;

/** Identity of one version of a strategy's text. */
public record StrategyVersionId(UUID value) {

    /** How facts name the version. */
    Subject subject() {
        return new Subject("strategy_version", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
