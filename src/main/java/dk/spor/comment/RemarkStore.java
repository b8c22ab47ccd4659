package dk.spor.comment;

import dk.spor.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said in threads, in every wording. */
@Component
class RemarkStore {

    private static final String SELECT = """
            select r.id, r.thread, r.person, r.at, w.number, w.words, w.at as worded_at
            from comment.remark r join comment.wording w on w.remark = r.id
            """;

    private final JdbcClient jdbc;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One wording of a remark.
     *
     * @param words null where it was taken back
     */
    record Row(
            RemarkId id,
            ThreadId thread,
            PersonId person,
            Instant at,
            int number,
            @Nullable String words,
            Instant wordedAt) {}

    /** In the order in which it was said, the latest wording first. */
    List<Row> in(List<ThreadId> threads) {
        return jdbc.sql(SELECT + "where r.thread = any(:threads) order by r.number, w.number desc")
                .param("threads", threads.stream().map(ThreadId::value).toArray(UUID[]::new))
                .query(RemarkStore::row)
                .list();
    }

    /** How a remark stands now. */
    Optional<Row> find(RemarkId id) {
        return jdbc.sql(SELECT + "where r.id = :id order by w.number desc limit 1")
                .param("id", id.value())
                .query(RemarkStore::row)
                .optional();
    }

    /** False when there is one with this identity already. */
    boolean insert(RemarkId id, ThreadId thread, String words, PersonId person, Instant at) {
        boolean first = jdbc.sql("""
                        insert into comment.remark (id, thread, person, at) values (:id, :thread, :person, :at)
                        on conflict (id) do nothing
                        """)
                        .param("id", id.value())
                        .param("thread", thread.value())
                        .param("person", person.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        return first && reword(id, 0, words, at);
    }

    /** False when it was reworded at the same moment. */
    boolean reword(RemarkId id, int seen, @Nullable String words, Instant at) {
        return jdbc.sql("""
                        insert into comment.wording (remark, number, words, at)
                        values (:remark, :number, :words, :at) on conflict (remark, number) do nothing
                        """)
                        .param("remark", id.value())
                        .param("number", seen + 1)
                        .param("words", words)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new RemarkId(row.getObject("id", UUID.class)),
                new ThreadId(row.getObject("thread", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("number"),
                row.getString("words"),
                row.getObject("worded_at", OffsetDateTime.class).toInstant());
    }
}
