package dk.spor.strategy;

import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of paragraphs. */
@Component
class ParagraphStore {

    private final JdbcClient jdbc;

    ParagraphStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ParagraphDraft> find(StrategyVersionId version, ParagraphId id) {
        return on(version, id, """
                        select id, track, kind, text, revision, changed_at, changed_by
                        from strategy.paragraph where version = :version and id = :id
                        """).query(ParagraphStore::draft).optional();
    }

    /** Adds a paragraph at the end of its track; nothing happens when it has been added before. */
    void add(StrategyVersionId version, ParagraphId id, WrittenParagraph written, Instant at, @Nullable UUID by) {
        values(on(version, id, """
                        insert into strategy.paragraph (version, id, track, position, kind, text, changed_at, changed_by)
                        select :version, :id, cast(:track as uuid), coalesce(max(position), 0) + 1, :kind, :text, :at, cast(:by as uuid)
                        from strategy.paragraph where version = :version and track is not distinct from cast(:track as uuid)
                        on conflict (version, id) do nothing
                        """), written, at, by).update();
    }

    void change(StrategyVersionId version, ParagraphId id, WrittenParagraph written, Instant at, @Nullable UUID by) {
        values(on(version, id, """
                        update strategy.paragraph p
                        set kind = :kind, text = :text, revision = revision + 1, changed_at = :at, changed_by = cast(:by as uuid),
                            track = cast(:track as uuid),
                            position = case when p.track is not distinct from cast(:track as uuid) then p.position else
                                (select coalesce(max(o.position), 0) + 1 from strategy.paragraph o
                                 where o.version = :version and o.track is not distinct from cast(:track as uuid)) end
                        where version = :version and id = :id
                        """), written, at, by).update();
    }

    void remove(StrategyVersionId version, ParagraphId id) {
        on(version, id, "delete from strategy.paragraph where version = :version and id = :id")
                .update();
    }

    void swap(StrategyVersionId version, ParagraphId one, ParagraphId other) {
        on(version, one, """
                        update strategy.paragraph p set position = o.position
                        from strategy.paragraph o
                        where p.version = :version and o.version = :version
                          and ((p.id = :id and o.id = :other) or (p.id = :other and o.id = :id))
                        """).param("other", other.value()).update();
    }

    /** Moves a paragraph to the beginning or the end of another track, or of the preface. */
    void place(StrategyVersionId version, ParagraphId id, @Nullable TrackId track, boolean first) {
        on(version, id, """
                        update strategy.paragraph
                        set track = cast(:track as uuid),
                            position = (select coalesce(case when :first then min(position) - 1 else max(position) + 1 end, 1)
                                        from strategy.paragraph
                                        where version = :version and track is not distinct from cast(:track as uuid))
                        where version = :version and id = :id
                        """).param("track", value(track)).param("first", first).update();
    }

    private static StatementSpec values(StatementSpec sql, WrittenParagraph written, Instant at, @Nullable UUID by) {
        return sql.param("track", value(written.track()))
                .param("kind", written.kind().name())
                .param("text", written.text().html())
                .param("at", Timestamp.from(at))
                .param("by", by);
    }

    private static @Nullable UUID value(@Nullable TrackId track) {
        return track == null ? null : track.value();
    }

    private static ParagraphDraft draft(ResultSet row, int number) throws SQLException {
        @Nullable UUID track = row.getObject("track", UUID.class);
        @Nullable UUID changedBy = row.getObject("changed_by", UUID.class);
        return new ParagraphDraft(
                new ParagraphId(row.getObject("id", UUID.class)),
                new WrittenParagraph(
                        track == null ? null : new TrackId(track),
                        ParagraphKind.valueOf(row.getString("kind")),
                        RichText.stored(row.getString("text"))),
                row.getInt("revision"),
                row.getTimestamp("changed_at").toInstant(),
                changedBy == null ? null : new PersonId(changedBy));
    }

    private StatementSpec on(StrategyVersionId version, ParagraphId id, String sql) {
        return jdbc.sql(sql).param("version", version.value()).param("id", id.value());
    }
}
