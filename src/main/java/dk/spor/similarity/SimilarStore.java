package dk.spor.similarity;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import dk.spor.synthesis.PointId;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How alike points are: the cosine of their stems, where a stem weighs the logarithm of how many points there are for each
 * that has it.
 */
@Component
class SimilarStore {

    /** Stems in more points than this find nobody, so that a question costs the same however many points there are. */
    static final int COMMON = 2000;

    private static final String LIKE = """
            with mine as (
                select p.stem, s.points, every.points as every, ln(every.points::float8 / s.points) as weight
                from similarity.point_stem p
                join similarity.stem s on s.id = p.stem
                join similarity.stem every on every.consultation = s.consultation and every.stem = ''
                where p.point = :point),
            -- By the rarer stems alone, and roughly.
            near as (
                select p.point, sum(m.weight * m.weight) / sqrt(p.size) as nearness
                from mine m join similarity.point_stem p on p.stem = m.stem
                where m.points <= :common and m.weight > 0 and p.point <> :point
                group by p.point, p.size order by nearness desc, p.point limit 1000),
            candidate as (
                select n.point from near n cross join lateral (
                    -- Point by point, of however many there are.
                    select i.organisation from similarity.indexed i where i.point = n.point offset 0) i
                where i.organisation in (select unnest(cast(:organisations as uuid[])))
                order by n.nearness desc, n.point limit 100),
            -- By all of them, exactly.
            compared as (
                select p.point, sum(w.weight * w.weight) as length,
                    sum(w.weight * w.weight) filter (where m.stem is not null) as common,
                    array_agg(s.stem order by w.weight desc, s.stem) filter (where m.stem is not null) as stems
                from candidate c
                join similarity.point_stem p on p.point = c.point
                join similarity.stem s on s.id = p.stem
                cross join lateral (select ln((select max(every) from mine)::float8 / nullif(s.points, 0)) as weight) w
                left join mine m on m.stem = p.stem
                where w.weight > 0
                group by p.point),
            liked as (
                select point, stems,
                    common / sqrt(length * (select sum(weight * weight) from mine)) as likeness
                from compared)
            select point, stems, likeness from liked where likeness >= :least
            order by likeness desc, point limit :most
            """;

    private final JdbcClient jdbc;

    SimilarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A point with its likeness and the stems that make it, those that say most first. */
    record Like(PointId point, double likeness, List<String> stems) {}

    List<Like> like(PointId point, Collection<OrganisationId> readable, double least, int most) {
        return jdbc.sql(LIKE)
                .param("point", point.value())
                .param("common", COMMON)
                .param(
                        "organisations",
                        readable.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("least", least)
                .param("most", most)
                .query((row, n) -> new Like(
                        new PointId(row.getObject("point", UUID.class)),
                        row.getDouble("likeness"),
                        strings(row.getArray("stems"))))
                .list();
    }

    /** How many points the index has. */
    int size(ConsultationId consultation) {
        return jdbc.sql("select count(*) from similarity.indexed where consultation = :consultation")
                .param("consultation", consultation.value())
                .query(Integer.class)
                .single();
    }

    /** The living points of these organisations with all that they say, in no order that means anything. */
    List<SimilarVector> vectors(ConsultationId consultation, Collection<OrganisationId> readable) {
        return jdbc.sql("""
                        select i.point, every.points as points, array_agg(s.id order by s.id) as stems,
                            array_agg(s.points order by s.id) as counts
                        from similarity.indexed i
                        join similarity.point_stem ps on ps.point = i.point
                        join similarity.stem s on s.id = ps.stem and s.stem <> ''
                        join similarity.stem every on every.consultation = s.consultation and every.stem = ''
                        where i.consultation = :consultation
                            and i.organisation in (select unnest(cast(:organisations as uuid[])))
                        group by i.point, every.points order by i.point
                        """)
                .param("consultation", consultation.value())
                .param(
                        "organisations",
                        readable.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, n) -> SimilarVector.of(
                        new PointId(row.getObject("point", UUID.class)),
                        (Integer[]) row.getArray("stems").getArray(),
                        (Integer[]) row.getArray("counts").getArray(),
                        row.getInt("points")))
                .list();
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
