package dk.spor.revision;

import dk.spor.identity.PersonId;
import dk.spor.shared.By;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.synthesis.PointId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of reasons, as they stand. */
@Component
class ReasonStore {

    private static final String SELECT = """
            select * from (
                select version, part, point, '' as text, person, at from revision.change_point
                union all
                select version, part, null, text, person, at from revision.editorial_reason) r
            """;

    private final JdbcClient jdbc;

    ReasonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A reason as it is stored. */
    record Row(
            StrategyVersionId version,
            UUID part,
            @Nullable PointId point,
            String text,
            @Nullable PersonId by,
            Instant at) {}

    List<Row> of(Collection<StrategyVersionId> versions) {
        return jdbc.sql(SELECT + "where version = any(:versions) order by at, point")
                .param(
                        "versions",
                        versions.stream().map(StrategyVersionId::value).toArray(UUID[]::new))
                .query(ReasonStore::row)
                .list();
    }

    List<Row> with(Collection<PointId> points) {
        return jdbc.sql(SELECT + "where point = any(:points) order by at, part")
                .param("points", points.stream().map(PointId::value).toArray(UUID[]::new))
                .query(ReasonStore::row)
                .list();
    }

    /** Whether it is new. */
    boolean tie(Part part, PointId point, By by, Instant at) {
        return by(on(part, """
                        insert into revision.change_point (version, part, point, person, at)
                        values (:version, :part, :point, :person, :at) on conflict do nothing
                        """).param("point", point.value()), by, at).update() > 0;
    }

    /** Whether there was something to untie. */
    boolean untie(Part part, PointId point) {
        return on(
                                part,
                                "delete from revision.change_point where version = :version and part = :part and point = :point")
                        .param("point", point.value())
                        .update()
                > 0;
    }

    /** Whether it is another than before. */
    boolean explain(Part part, String text, By by, Instant at) {
        return by(on(part, """
                        insert into revision.editorial_reason as e (version, part, text, person, at)
                        values (:version, :part, :text, :person, :at)
                        on conflict (version, part) do update
                        set text = excluded.text, person = excluded.person, at = excluded.at
                        where e.text <> excluded.text
                        """).param("text", text), by, at).update() > 0;
    }

    boolean takeBack(Part part) {
        return on(part, "delete from revision.editorial_reason where version = :version and part = :part")
                        .update()
                > 0;
    }

    private StatementSpec on(Part part, String sql) {
        return jdbc.sql(sql).param("version", part.version().value()).param("part", part.id());
    }

    private static StatementSpec by(StatementSpec sql, By by, Instant at) {
        return sql.param("person", by.person()).param("at", Timestamp.from(at));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        @Nullable UUID point = row.getObject("point", UUID.class);
        @Nullable UUID person = row.getObject("person", UUID.class);
        return new Row(
                new StrategyVersionId(row.getObject("version", UUID.class)),
                row.getObject("part", UUID.class),
                point == null ? null : new PointId(point),
                row.getString("text"),
                person == null ? null : new PersonId(person),
                row.getTimestamp("at").toInstant());
    }
}
