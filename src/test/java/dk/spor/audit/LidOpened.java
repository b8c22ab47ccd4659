package dk.spor.audit;

import dk.spor.shared.By;
import dk.spor.shared.Deadline;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** A fact as rooms write them. */
record LidOpened(By by, Instant at, Subject about, String reason, Deadline until, Inches width) implements Fact {

    record Inches(int value) {}

    static LidOpened now() {
        return new LidOpened(
                new By(UUID.randomUUID(), UUID.randomUUID()),
                Instant.parse("2020-11-20T08:00:00.123456789Z"),
                new Subject("lid", UUID.randomUUID()),
                "Låget sad \"fast\"\n",
                new Deadline(LocalDateTime.of(2020, 12, 15, 10, 0)),
                new Inches(7));
    }
}
