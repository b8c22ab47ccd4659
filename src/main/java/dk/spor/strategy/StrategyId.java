package dk.spor.strategy;

import java.util.UUID;

/** Identity of a strategy through all its versions. */
public record StrategyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
