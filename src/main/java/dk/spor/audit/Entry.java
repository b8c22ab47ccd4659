package dk.spor.audit;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Sha256;
import dk.spor.shared.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One fact as it is kept.
 *
 * @param room where it happened, and {@code type} what it is called there
 * @param at business time, to the microsecond, as PostgreSQL keeps it
 * @param details the rest of the fact as JSON
 */
record Entry(String room, String type, Instant at, By by, Subject about, String details) {

    static Entry of(Fact fact) {
        String home = fact.getClass().getPackageName();
        return new Entry(
                home.substring(home.lastIndexOf('.') + 1),
                fact.getClass().getSimpleName(),
                fact.at().truncatedTo(ChronoUnit.MICROS),
                fact.by(),
                fact.about(),
                Details.of(fact));
    }

    /** SHA-256 in hex of the row and the hash before it: one line a column, and no column holds a line end. */
    String hash(long number, Instant recordedAt, String previous) {
        Object[] lines = {
            number,
            room,
            type,
            at,
            by.person(),
            by.organisation(),
            about.kind(),
            about.id(),
            details,
            recordedAt,
            previous
        };
        String text = Stream.of(lines).map(String::valueOf).collect(Collectors.joining("\n"));
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
