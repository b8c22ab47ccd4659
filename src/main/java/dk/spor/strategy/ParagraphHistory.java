package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the texts of a draft's paragraphs that do not stand. */
@Component
public class ParagraphHistory implements Contested {

    private final VersionStore versions;
    private final JdbcClient jdbc;

    ParagraphHistory(VersionStore versions, JdbcClient jdbc) {
        this.versions = versions;
        this.jdbc = jdbc;
    }

    /** The newest first, for those who may write the draft. */
    public List<PastText> of(StrategyVersionId version, ParagraphId id, Actor actor) {
        return mayRead(version, actor)
                ? jdbc.sql("""
                                select * from strategy.paragraph_history
                                where version = :version and paragraph = :paragraph order by step desc
                                """)
                        .param("version", version.value())
                        .param("paragraph", id.value())
                        .query(ParagraphHistory::row)
                        .list()
                : List.of();
    }

    @Override
    public Set<ParagraphId> in(StrategyVersionId draft, Actor actor) {
        return mayRead(draft, actor)
                ? jdbc.sql("""
                                select distinct paragraph from strategy.paragraph_history
                                where version = :version and fate = 'NOT_CHOSEN'
                                """).param("version", draft.value()).query(UUID.class).list().stream()
                        .map(ParagraphId::new)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** What stood until now, and is replaced or removed by somebody. */
    void ended(StrategyVersionId version, PastText.Fate fate, ParagraphDraft stood, Instant at, @Nullable UUID by) {
        @Nullable PersonId author = stood.changedBy();
        UUID writer = author == null ? null : author.value();
        add(version, stood.id(), fate, stood.written(), writer, stood.changedAt(), by, at);
    }

    /** What somebody wrote while another one saved the paragraph; sent again it is kept once. */
    void notChosen(
            StrategyVersionId version,
            ParagraphId id,
            WrittenParagraph written,
            Instant at,
            @Nullable UUID by,
            @Nullable PersonId stands) {
        boolean kept = jdbc.sql("""
                        select exists (select from strategy.paragraph_history
                        where version = :version and paragraph = :paragraph and fate = 'NOT_CHOSEN'
                          and text = :text and written_by is not distinct from cast(:by as uuid))
                        """)
                .param("version", version.value())
                .param("paragraph", id.value())
                .param("text", written.text().html())
                .param("by", by)
                .query(Boolean.class)
                .single();
        if (!kept) {
            UUID other = stands == null ? null : stands.value();
            add(version, id, PastText.Fate.NOT_CHOSEN, written, by, at, other, at);
        }
    }

    private void add(
            StrategyVersionId version,
            ParagraphId id,
            PastText.Fate fate,
            WrittenParagraph written,
            @Nullable UUID writtenBy,
            Instant writtenAt,
            @Nullable UUID other,
            Instant at) {
        jdbc.sql("""
                        insert into strategy.paragraph_history
                            (version, paragraph, fate, kind, text, written_by, written_at, other, at)
                        values (:version, :paragraph, :fate, :kind, :text, cast(:writtenBy as uuid), :writtenAt,
                            cast(:other as uuid), :at)
                        """)
                .param("version", version.value())
                .param("paragraph", id.value())
                .param("fate", fate.name())
                .param("kind", written.kind().name())
                .param("text", written.text().html())
                .param("writtenBy", writtenBy)
                .param("writtenAt", Timestamp.from(writtenAt))
                .param("other", other)
                .param("at", Timestamp.from(at))
                .update();
    }

    private boolean mayRead(StrategyVersionId version, Actor actor) {
        return versions.find(version).filter(it -> it.mayBeWrittenBy(actor)).isPresent();
    }

    private static PastText row(ResultSet row, int number) throws SQLException {
        return new PastText(
                PastText.Fate.valueOf(row.getString("fate")),
                ParagraphKind.valueOf(row.getString("kind")),
                RichText.stored(row.getString("text")),
                person(row, "written_by"),
                row.getTimestamp("written_at").toInstant(),
                person(row, "other"),
                row.getTimestamp("at").toInstant());
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        @Nullable UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
