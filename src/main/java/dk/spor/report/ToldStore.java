package dk.spor.report;

import dk.spor.organisation.OrganisationId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The points of locked reports, in the words that they had. */
@Component
class ToldStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ToldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID snapshot, int place, ToldPoint point) {
        jdbc.sql("""
                        insert into report.told_point (snapshot, place, organisation, point, words)
                        values (:snapshot, :place, :organisation, :point, cast(:words as json))
                        """)
                .param("snapshot", snapshot)
                .param("place", place)
                .param("organisation", point.organisation())
                .param("point", point.point())
                .param("words", JSON.writeValueAsString(point))
                .update();
    }

    /** What was told of one municipality, in the report's order. */
    List<ToldPoint> of(UUID snapshot, OrganisationId municipality) {
        return jdbc.sql("""
                        select words from report.told_point
                        where snapshot = :snapshot and organisation = :organisation order by place
                        """)
                .param("snapshot", snapshot)
                .param("organisation", municipality.value())
                .query((row, n) -> JSON.readValue(row.getString("words"), ToldPoint.class))
                .list();
    }

    /** Whom this locked report tells something else than the one before it did; all where there is none before. */
    Set<OrganisationId> changed(UUID snapshot) {
        return jdbc.sql("""
                        with words as (
                            select u.snapshot, u.organisation,
                                coalesce(string_agg(t.words::text, ',' order by t.place), '') as all_words
                            from report.version_used u
                            left join report.told_point t
                                on t.snapshot = u.snapshot and t.organisation = u.organisation
                            group by u.snapshot, u.organisation)
                        select w.organisation from words w
                        join report.snapshot s on s.id = w.snapshot
                        left join report.snapshot before
                            on before.consultation = s.consultation and before.number = s.number - 1
                        left join words b on b.snapshot = before.id and b.organisation = w.organisation
                        where w.snapshot = :snapshot and w.all_words is distinct from b.all_words
                        """).param("snapshot", snapshot).query(UUID.class).list().stream()
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
    }
}
