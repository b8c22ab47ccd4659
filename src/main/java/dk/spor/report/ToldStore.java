package dk.spor.report;

import dk.spor.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The points of locked reports, in the words that they had. */
@Component
class ToldStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final int AT_A_TIME = 200;

    private final JdbcClient jdbc;

    ToldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param divided whether the report is divided, so that each stands in a part of its section */
    void addAll(UUID snapshot, boolean divided, EveryPoint points) {
        Map<String, Integer> sections = new HashMap<>();
        List<Row> some = new ArrayList<>();
        int[] place = {0};
        points.each(it -> {
            int before = sections.merge(it.section(), 1, Integer::sum) - 1;
            some.add(new Row(++place[0], divided ? Volume.key(it.section(), before) : null, it));
            if (some.size() == AT_A_TIME) {
                add(snapshot, some);
                some.clear();
            }
        });
        add(snapshot, some);
    }

    private record Row(int place, @Nullable String part, ToldPoint point) {}

    private void add(UUID snapshot, List<Row> rows) {
        jdbc.sql("""
                        insert into report.told_point (snapshot, place, part, organisation, point, words)
                        select :snapshot, place, part, organisation, point, cast(words as json)
                        from unnest(cast(:places as int[]), cast(:parts as text[]), cast(:organisations as uuid[]),
                            cast(:points as uuid[]), cast(:words as text[])) as t (place, part, organisation, point, words)
                        """)
                .param("snapshot", snapshot)
                .param("places", rows.stream().map(Row::place).toArray(Integer[]::new))
                .param("parts", rows.stream().map(Row::part).toArray(String[]::new))
                .param(
                        "organisations",
                        rows.stream().map(it -> it.point().organisation()).toArray(UUID[]::new))
                .param("points", rows.stream().map(it -> it.point().point()).toArray(UUID[]::new))
                .param(
                        "words",
                        rows.stream()
                                .map(it -> JSON.writeValueAsString(it.point()))
                                .toArray(String[]::new))
                .update();
    }

    /** Those of a part, in the report's order. */
    List<ToldPoint> in(UUID snapshot, String part) {
        return jdbc.sql(
                        "select words from report.told_point where snapshot = :snapshot and part = :part order by place")
                .param("snapshot", snapshot)
                .param("part", part)
                .query((row, n) -> point(row))
                .list();
    }

    /** All of them in the report's order, a few in memory at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    void each(UUID snapshot, Consumer<ToldPoint> consumer) {
        try (Stream<ToldPoint> all = jdbc
                .sql("select words from report.told_point where snapshot = :snapshot order by place")
                .withFetchSize(AT_A_TIME)
                .param("snapshot", snapshot)
                .query((row, n) -> point(row))
                .stream()) {
            all.forEach(consumer);
        }
    }

    private static ToldPoint point(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("words"), ToldPoint.class);
    }

    /** What was told of one municipality, in the report's order. */
    List<ToldPoint> of(UUID snapshot, OrganisationId municipality) {
        return jdbc.sql("""
                        select words from report.told_point
                        where snapshot = :snapshot and organisation = :organisation order by place
                        """)
                .param("snapshot", snapshot)
                .param("organisation", municipality.value())
                .query((row, n) -> point(row))
                .list();
    }

    /**
     * Whom this locked report tells something else than the last one that told them anything, and all whom it tells
     * something first. Compared is what {@link AnswerLetter} and the page say: not how the response was treated. Reports
     * that were locked before the words of changes were kept are compared by what was changed, not by its words.
     */
    Map<OrganisationId, AnswerOccasion> changed(UUID snapshot) {
        Map<OrganisationId, AnswerOccasion> changed = new LinkedHashMap<>();
        jdbc.sql("""
                        with used as (
                            select u.snapshot, u.organisation, s.number, told.*
                            from report.version_used u join report.snapshot s on s.id = u.snapshot
                            cross join lateral (
                                select
                                    coalesce(jsonb_agg(jsonb_build_array(
                                            t.words -> 'label', t.words -> 'place', t.words -> 'about',
                                            t.words -> 'text', t.words -> 'justification', t.words -> 'outcomeWord',
                                            t.words -> 'reason', t.words -> 'stage',
                                            jsonb_path_query_array(c.changes, '$[*].label'))
                                        order by t.place), '[]') as said,
                                    coalesce(jsonb_agg(c.changes order by t.place), '[]') as changes,
                                    coalesce(bool_or(c.changes @@ '!exists($[*].before)' and c.changes <> '[]'), false)
                                        as wordless
                                from report.told_point t
                                cross join lateral (select cast(t.words -> 'changes' as jsonb) as changes) c
                                where t.snapshot = u.snapshot and t.organisation = u.organisation) told
                            where u.counted <> 'DECLINED' and s.consultation =
                                (select consultation from report.snapshot where id = :snapshot))
                        select now.organisation, before.said is not null as again
                        from used now left join lateral (
                            select b.* from used b
                            where b.organisation = now.organisation and b.number < now.number
                            order by b.number desc limit 1) before on true
                        where now.snapshot = :snapshot
                          and (now.said is distinct from before.said
                            or not before.wordless and now.changes is distinct from before.changes)
                        """).param("snapshot", snapshot).query(row -> {
            changed.put(
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    row.getBoolean("again") ? AnswerOccasion.AGAIN : AnswerOccasion.FIRST);
        });
        return changed;
    }
}
