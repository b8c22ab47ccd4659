package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.PointId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of gathered themes. */
@Component
class GatheredThemeStore {

    private static final String SELECT = """
            select t.id, t.consultation, t.name, t.decision, t.reason, t.track, array(
                select p.point from revision.theme_point p where p.theme = t.id) as points
            from revision.gathered_theme t
            """;

    private final JdbcClient jdbc;

    GatheredThemeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GatheredTheme> of(ConsultationId consultation) {
        return jdbc.sql(SELECT + "where t.consultation = :consultation order by t.name collate \"da-x-icu\", t.id")
                .param("consultation", consultation.value())
                .query(GatheredThemeStore::row)
                .list();
    }

    /** Locked to the end of the transaction. */
    Optional<GatheredTheme> lock(ThemeId id, ConsultationId consultation) {
        jdbc.sql("select id from revision.gathered_theme where id = :id for update")
                .param("id", id.value())
                .query()
                .listOfRows();
        return jdbc.sql(SELECT + "where t.id = :id and t.consultation = :consultation")
                .param("id", id.value())
                .param("consultation", consultation.value())
                .query(GatheredThemeStore::row)
                .optional();
    }

    /** The same id again adds nothing. */
    boolean add(ThemeId id, ConsultationId consultation, String name) {
        return jdbc.sql("""
                        insert into revision.gathered_theme (id, consultation, name) values (:id, :consultation, :name)
                        on conflict (id) do nothing
                        """)
                        .param("id", id.value())
                        .param("consultation", consultation.value())
                        .param("name", name)
                        .update()
                > 0;
    }

    /** Whoever else gathers points of the consultation waits until the end of the transaction. */
    void lock(ConsultationId consultation) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('themes ' || :consultation, 0))")
                .param("consultation", consultation.toString())
                .query(rows -> {});
    }

    /** Those of these points that another theme has, with its name. */
    Map<PointId, String> elsewhere(ThemeId id, Collection<PointId> points) {
        Map<PointId, String> elsewhere = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.point, t.name from revision.theme_point p
                        join revision.gathered_theme t on t.id = p.theme
                        where p.point = any(:points) and p.theme <> :id
                        """)
                .param("points", points.stream().map(PointId::value).toArray(UUID[]::new))
                .param("id", id.value())
                .query(row -> {
                    elsewhere.put(new PointId(row.getObject("point", UUID.class)), row.getString("name"));
                });
        return elsewhere;
    }

    /** Whether it stood in no theme before. */
    boolean put(ThemeId theme, PointId point) {
        return jdbc.sql("""
                        insert into revision.theme_point (point, theme) values (:point, :theme) on conflict do nothing
                        """)
                        .param("point", point.value())
                        .param("theme", theme.value())
                        .update()
                > 0;
    }

    boolean takeOut(ThemeId theme, PointId point) {
        return jdbc.sql("delete from revision.theme_point where point = :point and theme = :theme")
                        .param("point", point.value())
                        .param("theme", theme.value())
                        .update()
                > 0;
    }

    void rename(ThemeId id, String name) {
        jdbc.sql("update revision.gathered_theme set name = :name where id = :id")
                .param("id", id.value())
                .param("name", name)
                .update();
    }

    void decide(ThemeId id, @Nullable ThemeDecision decision, String reason, @Nullable TrackId track) {
        jdbc.sql("""
                        update revision.gathered_theme
                        set decision = :decision, reason = :reason, track = cast(:track as uuid) where id = :id
                        """)
                .param("id", id.value())
                .param("decision", decision == null ? null : decision.name())
                .param("reason", reason)
                .param("track", track == null ? null : track.value())
                .update();
    }

    private static GatheredTheme row(ResultSet row, int number) throws SQLException {
        @Nullable String decision = row.getString("decision");
        @Nullable UUID track = row.getObject("track", UUID.class);
        return new GatheredTheme(
                new ThemeId(row.getObject("id", UUID.class)),
                new ConsultationId(row.getObject("consultation", UUID.class)),
                row.getString("name"),
                decision == null ? null : ThemeDecision.valueOf(decision),
                row.getString("reason"),
                track == null ? null : new TrackId(track),
                Stream.of((UUID[]) row.getArray("points").getArray())
                        .map(PointId::new)
                        .toList());
    }
}
