package dk.spor.audit;

import dk.spor.shared.SystemClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows one after another, each with the hash of the one before it. */
@Component
class Chain {

    /** Any number that no other advisory lock uses: "audit" in ASCII. */
    private static final long LOCK = 0x61_75_64_69_74L;

    private final JdbcClient jdbc;
    private final SystemClock clock;

    Chain(JdbcClient jdbc, SystemClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds to the end. Holds everyone else's commit from here to the end of the transaction, so call it last. */
    void append(List<Entry> entries) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, n) -> n)
                .single();
        Link last = last();
        for (Entry entry : entries) {
            Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
            Link next = new Link(last.number() + 1, entry.hash(last.number() + 1, now, last.hash()));
            insert(entry, next, now, last.hash());
            last = next;
        }
    }

    private Link last() {
        return jdbc.sql("select number, hash from audit.entry order by number desc limit 1")
                .query((row, n) -> new Link(row.getLong("number"), row.getString("hash")))
                .optional()
                .orElse(Link.BEGINNING);
    }

    private void insert(Entry entry, Link link, Instant recordedAt, String previous) {
        jdbc.sql("""
                        insert into audit.entry (number, room, type, at, person, organisation, subject_kind, subject,
                                                 details, recorded_at, previous, hash)
                        values (:number, :room, :type, :at, :person, :organisation, :kind, :subject,
                                cast(:details as json), :recordedAt, :previous, :hash)
                        """)
                .param("number", link.number())
                .param("room", entry.room())
                .param("type", entry.type())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("person", entry.by().person())
                .param("organisation", entry.by().organisation())
                .param("kind", entry.about().kind())
                .param("subject", entry.about().id())
                .param("details", entry.details())
                .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
                .param("previous", previous)
                .param("hash", link.hash())
                .update();
    }
}
