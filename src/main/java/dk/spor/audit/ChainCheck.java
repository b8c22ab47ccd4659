package dk.spor.audit;

import dk.spor.shared.By;
import dk.spor.shared.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole chain every night: what was changed, taken out or put in breaks it, and the log says where. */
@Component
class ChainCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ChainCheck.class);

    private final JdbcClient jdbc;

    ChainCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One transaction, without which PostgreSQL would hand over all rows at once. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Copenhagen")
    @Transactional(readOnly = true)
    public void check() {
        firstBroken().ifPresent(number -> LOG.error("The audit trail was tampered with: entry {} is broken", number));
    }

    /** The number of the first row that does not fit the rows before it; empty when every one does. */
    OptionalLong firstBroken() {
        try (Stream<Row> rows =
                jdbc
                        .sql("select * from audit.entry order by number")
                        .withFetchSize(1000)
                        .query(ChainCheck::row)
                        .stream()) {
            Link last = Link.BEGINNING;
            for (Iterator<Row> it = rows.iterator(); it.hasNext(); ) {
                Row row = it.next();
                if (!row.follows(last)) {
                    return OptionalLong.of(row.link().number());
                }
                last = row.link();
            }
            return OptionalLong.empty();
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Entry entry = new Entry(
                row.getString("room"),
                row.getString("type"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new By(row.getObject("person", UUID.class), row.getObject("organisation", UUID.class)),
                new Subject(row.getString("subject_kind"), row.getObject("subject", UUID.class)),
                row.getString("details"));
        return new Row(
                entry,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("previous"),
                new Link(row.getLong("number"), row.getString("hash")));
    }

    private record Row(Entry entry, Instant recordedAt, String previous, Link link) {

        boolean follows(Link last) {
            return link.number() == last.number() + 1
                    && previous.equals(last.hash())
                    && link.hash().equals(entry.hash(link.number(), recordedAt, previous));
        }
    }
}
