package dk.spor.report;

import dk.spor.organisation.OrganisationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /**
     * Whom this locked report tells something else than the last one that told them anything, and all whom it tells
     * something first. Compared is what {@link AnswerLetter} and the page say: not how the response was treated.
     */
    Map<OrganisationId, AnswerOccasion> changed(UUID snapshot) {
        Map<OrganisationId, AnswerOccasion> changed = new LinkedHashMap<>();
        jdbc.sql("""
                        with used as (
                            select u.snapshot, u.organisation, s.consultation, s.number,
                                coalesce((
                                    select string_agg(jsonb_build_array(
                                            t.words -> 'label', t.words -> 'place', t.words -> 'about',
                                            t.words -> 'text', t.words -> 'justification', t.words -> 'outcomeWord',
                                            t.words -> 'reason', t.words -> 'stage', t.words -> 'changes')::text,
                                        ',' order by t.place)
                                    from report.told_point t
                                    where t.snapshot = u.snapshot and t.organisation = u.organisation), '') as told
                            from report.version_used u join report.snapshot s on s.id = u.snapshot
                            where u.counted <> 'DECLINED')
                        select now.organisation, before.told is not null as again
                        from used now left join lateral (
                            select b.told from used b
                            where b.consultation = now.consultation and b.organisation = now.organisation
                              and b.number < now.number
                            order by b.number desc limit 1) before on true
                        where now.snapshot = :snapshot and now.told is distinct from before.told
                        """).param("snapshot", snapshot).query(row -> {
            changed.put(
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    row.getBoolean("again") ? AnswerOccasion.AGAIN : AnswerOccasion.FIRST);
        });
        return changed;
    }
}
