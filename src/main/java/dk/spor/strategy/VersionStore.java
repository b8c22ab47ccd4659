package dk.spor.strategy;

import dk.spor.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of strategies and their versions. */
@Component
class VersionStore {

    private static final String SELECT = """
            select v.id, v.strategy, s.association, v.kind, v.number, v.title, v.frozen_at, v.based_on
            from strategy.version v join strategy.strategy s on s.id = v.strategy
            """;

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<VersionRow> find(StrategyVersionId id) {
        return one("where v.id = :id", id.value());
    }

    /** The same, locked to the end of the transaction: whoever else changes the version or its text waits. */
    Optional<VersionRow> lock(StrategyVersionId id) {
        return one("where v.id = :id for update of v", id.value());
    }

    /** The version of this kind that is being written, if there is one. */
    Optional<VersionRow> beingWritten(StrategyId strategy, VersionKind kind) {
        return of(strategy).stream()
                .filter(it -> it.kind() == kind && !it.isFrozen())
                .findFirst();
    }

    List<VersionRow> of(StrategyId strategy) {
        return jdbc.sql(SELECT + "where v.strategy = :id")
                .param("id", strategy.value())
                .query(VersionStore::row)
                .list();
    }

    void addStrategy(StrategyId id, OrganisationId association) {
        jdbc.sql("insert into strategy.strategy (id, association) values (:id, :association)")
                .param("id", id.value())
                .param("association", association.value())
                .update();
    }

    /** Adds an empty draft, numbered after those of its kind. */
    void addDraft(
            StrategyVersionId id,
            StrategyId strategy,
            VersionKind kind,
            String title,
            @Nullable StrategyVersionId basedOn) {
        jdbc.sql("""
                        insert into strategy.version (id, strategy, kind, number, title, based_on)
                        select :id, :strategy, :kind, coalesce(max(number), 0) + 1, :title, cast(:basedOn as uuid)
                        from strategy.version where strategy = :strategy and kind = :kind
                        """)
                .param("id", id.value())
                .param("strategy", strategy.value())
                .param("kind", kind.name())
                .param("title", title)
                .param("basedOn", basedOn == null ? null : basedOn.value())
                .update();
    }

    void retitle(StrategyVersionId id, String title) {
        jdbc.sql("update strategy.version set title = :title where id = :id")
                .param("title", title)
                .param("id", id.value())
                .update();
    }

    void freeze(StrategyVersionId id, Instant at) {
        jdbc.sql("update strategy.version set frozen_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    private Optional<VersionRow> one(String where, UUID id) {
        return jdbc.sql(SELECT + where).param("id", id).query(VersionStore::row).optional();
    }

    private static VersionRow row(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp frozenAt = row.getTimestamp("frozen_at");
        @Nullable UUID basedOn = row.getObject("based_on", UUID.class);
        return new VersionRow(
                new StrategyVersionId(row.getObject("id", UUID.class)),
                new StrategyId(row.getObject("strategy", UUID.class)),
                new OrganisationId(row.getObject("association", UUID.class)),
                VersionKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                row.getString("title"),
                frozenAt == null ? null : frozenAt.toInstant(),
                basedOn == null ? null : new StrategyVersionId(basedOn));
    }
}
