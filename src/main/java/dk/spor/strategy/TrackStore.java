package dk.spor.strategy;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of tracks. */
@Component
class TrackStore {

    private final JdbcClient jdbc;

    TrackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TrackDraft> find(StrategyVersionId version, TrackId id) {
        return on(version, id, """
                        select t.title, md5(concat(t.title, (
                                select string_agg(concat(p.id, '.', p.revision), ' ' order by p.position)
                                from strategy.paragraph p where p.version = t.version and p.track = t.id))) as state
                        from strategy.track t where t.version = :version and t.id = :id
                        """)
                .query((row, n) -> new TrackDraft(id, row.getString("title"), row.getString("state")))
                .optional();
    }

    /** Adds a track after the last; nothing happens when it has been added before. */
    void add(StrategyVersionId version, TrackId id, String title) {
        on(version, id, """
                        insert into strategy.track (version, id, position, title)
                        select :version, :id, coalesce(max(position), 0) + 1, :title
                        from strategy.track where version = :version
                        on conflict (version, id) do nothing
                        """).param("title", title).update();
    }

    void rename(StrategyVersionId version, TrackId id, String title) {
        on(version, id, "update strategy.track set title = :title where version = :version and id = :id")
                .param("title", title)
                .update();
    }

    /** Removes a track with all its paragraphs. */
    void remove(StrategyVersionId version, TrackId id) {
        on(version, id, "delete from strategy.track where version = :version and id = :id")
                .update();
    }

    void swap(StrategyVersionId version, TrackId one, TrackId other) {
        on(version, one, """
                        update strategy.track t set position = o.position
                        from strategy.track o
                        where t.version = :version and o.version = :version
                          and ((t.id = :id and o.id = :other) or (t.id = :other and o.id = :id))
                        """).param("other", other.value()).update();
    }

    private StatementSpec on(StrategyVersionId version, TrackId id, String sql) {
        return jdbc.sql(sql).param("version", version.value()).param("id", id.value());
    }
}
