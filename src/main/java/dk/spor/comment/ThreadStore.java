package dk.spor.comment;

import dk.spor.identity.PersonId;
import dk.spor.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Threads, what they are tied to, and how far they have come. */
@Component
class ThreadStore {

    private static final String SELECT = """
            select t.*, s.number as steps, coalesce(s.state, 'OPEN') as state, s.person as settled_by, s.at as settled_at
            from comment.thread t
            left join lateral (
                select number, state, person, at from comment.step where thread = t.id order by number desc limit 1
            ) s on true
            """;

    private final JdbcClient jdbc;

    ThreadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A thread without what was said in it. */
    record Row(
            ThreadId id,
            CommentSubject subject,
            Anchor anchor,
            ThreadState state,
            int steps,
            @Nullable PersonId settledBy,
            @Nullable Instant settledAt) {}

    /** The oldest first. */
    List<Row> about(CommentSubject subject) {
        return jdbc.sql(SELECT + """
                        where t.kind = :kind and t.whole = :whole and t.part = :part and t.organisation = :organisation
                        order by (select min(number) from comment.remark where thread = t.id)
                        """)
                .params(of(subject))
                .query(ThreadStore::row)
                .list();
    }

    Optional<Row> find(ThreadId id) {
        return jdbc.sql(SELECT + "where t.id = :id")
                .param("id", id.value())
                .query(ThreadStore::row)
                .optional();
    }

    /** How many are open, for each part about which there is any. */
    Map<UUID, Integer> open(String kind, UUID whole, OrganisationId organisation) {
        Map<UUID, Integer> open = new HashMap<>();
        jdbc.sql("select part, count(*) filter (where state = 'OPEN') as open from (" + SELECT + """
                        where t.kind = :kind and t.whole = :whole and t.organisation = :organisation) threads
                        group by part
                        """)
                .param("kind", kind)
                .param("whole", whole)
                .param("organisation", organisation.value())
                .query((row, n) -> open.put(row.getObject("part", UUID.class), row.getInt("open")))
                .list();
        return open;
    }

    /** False when there is one with this identity already. */
    boolean insert(ThreadId id, CommentSubject subject, Anchor anchor) {
        return jdbc.sql("""
                        insert into comment.thread
                            (id, organisation, kind, whole, part, field, quote, prefix, suffix, position)
                        values (:id, :organisation, :kind, :whole, :part, :field, :quote, :prefix, :suffix, :position)
                        on conflict (id) do nothing
                        """)
                        .param("id", id.value())
                        .params(of(subject))
                        .param("field", anchor.field())
                        .param("quote", anchor.quote())
                        .param("prefix", anchor.prefix())
                        .param("suffix", anchor.suffix())
                        .param("position", anchor.position())
                        .update()
                == 1;
    }

    /** False when somebody else took the step at the same moment. */
    boolean step(Row thread, ThreadState state, PersonId by, Instant at) {
        return jdbc.sql("""
                        insert into comment.step (thread, number, state, person, at)
                        values (:thread, :number, :state, :person, :at) on conflict (thread, number) do nothing
                        """)
                        .param("thread", thread.id().value())
                        .param("number", thread.steps() + 1)
                        .param("state", state.name())
                        .param("person", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Map<String, Object> of(CommentSubject subject) {
        return Map.of(
                "kind", subject.kind(),
                "whole", subject.whole(),
                "part", subject.part(),
                "organisation", subject.organisation().value());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        UUID settledBy = row.getObject("settled_by", UUID.class);
        OffsetDateTime settledAt = row.getObject("settled_at", OffsetDateTime.class);
        return new Row(
                new ThreadId(row.getObject("id", UUID.class)),
                new CommentSubject(
                        row.getString("kind"),
                        row.getObject("whole", UUID.class),
                        row.getObject("part", UUID.class),
                        new OrganisationId(row.getObject("organisation", UUID.class))),
                new Anchor(
                        row.getString("field"),
                        row.getString("quote"),
                        row.getString("prefix"),
                        row.getString("suffix"),
                        row.getInt("position")),
                ThreadState.valueOf(row.getString("state")),
                row.getInt("steps"),
                settledBy == null ? null : new PersonId(settledBy),
                settledAt == null ? null : settledAt.toInstant());
    }
}
