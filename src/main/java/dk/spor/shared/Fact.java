package dk.spor.shared;

import java.time.Instant;

/**
 * Something that has happened: who, when, about what. Rooms tell each other by publishing facts; {@code audit} keeps
 * each one in the transaction of the deed, everyone else hears after commit. Facts are records of ids and plain values:
 * no names of persons, no text of a response.
 */
public interface Fact {

    /** Who did it, and for which organisation. */
    By by();

    /** When, by the business clock. */
    Instant at();

    /** What it is about. */
    Subject about();
}
