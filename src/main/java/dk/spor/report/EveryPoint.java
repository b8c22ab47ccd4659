package dk.spor.report;

import java.util.function.Consumer;

/** The points of a report, one after another, without all of them being in memory at once. */
public interface EveryPoint {

    /** Gives each to the consumer, in the report's order. */
    void each(Consumer<ToldPoint> consumer);
}
