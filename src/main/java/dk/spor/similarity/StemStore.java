package dk.spor.similarity;

import dk.spor.consultation.ConsultationId;
import dk.spor.synthesis.LivingText;
import dk.spor.synthesis.PointId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the index of stems. */
@Component
class StemStore {

    private final JdbcClient jdbc;

    StemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A point that is to be looked at again. */
    record Waiting(long number, PointId point) {}

    /** A stem of a point that has so many stems of whole words; whether it is one of these or a part of one. */
    record Row(int stem, PointId point, int size, boolean whole) {}

    /** Makes whoever else writes the index wait for the end of this transaction. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('similarity.stemming'))")
                .query(row -> {});
    }

    List<Waiting> waiting(int most) {
        return jdbc.sql("select number, point from similarity.stemming order by number limit :most")
                .param("most", most)
                .query((row, n) -> new Waiting(row.getLong("number"), new PointId(row.getObject("point", UUID.class))))
                .list();
    }

    void treated(List<Waiting> waiting) {
        jdbc.sql("delete from similarity.stemming where number = any(:numbers)")
                .param("numbers", waiting.stream().map(Waiting::number).toArray(Long[]::new))
                .update();
    }

    /** Says whose these points are. */
    void keep(Map<PointId, LivingText> living) {
        jdbc.sql("""
                        insert into similarity.indexed (point, consultation, organisation)
                        select * from unnest(:points, :consultations, :organisations)
                        """)
                .param("points", ids(living.keySet()))
                .param("consultations", uuids(living, it -> it.consultation().value()))
                .param("organisations", uuids(living, it -> it.organisation().value()))
                .update();
    }

    void remove(Collection<PointId> points) {
        jdbc.sql("delete from similarity.indexed where point = any(:points)")
                .param("points", ids(points))
                .update();
        jdbc.sql("""
                        with gone as (delete from similarity.point_stem where point = any(:points) returning stem)
                        update similarity.stem s set points = s.points - g.points
                        from (select stem, count(*) as points from gone group by stem) g where s.id = g.stem
                        """).param("points", ids(points)).update();
    }

    /** Adds those that the consultation did not have, and tells which they are. */
    List<Integer> add(ConsultationId consultation, Collection<String> stems) {
        return jdbc.sql("""
                        insert into similarity.stem (consultation, stem)
                        select :consultation, wanted from unnest(:stems) wanted
                        where not exists (
                            select from similarity.stem s where s.consultation = :consultation and s.stem = wanted)
                        returning id
                        """)
                .param("consultation", consultation.value())
                .param("stems", stems.toArray(String[]::new))
                .query(Integer.class)
                .list();
    }

    /** Gives these new stems to the points that have them in a compound. */
    void joinCompounds(ConsultationId consultation, List<Integer> fresh) {
        jdbc.sql("""
                        with new as (
                            select id, stem from similarity.stem where id = any(:fresh) and length(stem) >= :letters),
                        -- "offset 0" makes the server ask an index for each instead of comparing all with all.
                        compound as (
                            select n.id as part, c.id from new n cross join lateral (
                                select id from similarity.stem where consultation = :consultation
                                    and stem > n.stem and stem < n.stem || chr(65535)
                                    and length(stem) >= length(n.stem) + :letters offset 0) c
                            union
                            select n.id, c.id from new n cross join lateral (
                                select id from similarity.stem where consultation = :consultation
                                    and reverse(stem) collate "C" > reverse(n.stem)
                                    and reverse(stem) collate "C" < reverse(n.stem) || chr(65535)
                                    and length(stem) >= length(n.stem) + :letters offset 0) c),
                        come as (
                            insert into similarity.point_stem (stem, point, size, whole)
                            select distinct c.part, p.point, p.size, false from compound c
                            join similarity.point_stem p on p.stem = c.id and p.whole
                            on conflict do nothing returning stem)
                        update similarity.stem s set points = s.points + c.points
                        from (select stem, count(*) as points from come group by stem) c where s.id = c.stem
                        """)
                .param("consultation", consultation.value())
                .param("fresh", fresh.toArray(Integer[]::new))
                .param("letters", StemParts.LETTERS)
                .update();
    }

    /** Those of these stems that the consultation has. */
    Map<String, Integer> known(ConsultationId consultation, Collection<String> stems) {
        Map<String, Integer> known = new HashMap<>();
        jdbc.sql("select id, stem from similarity.stem where consultation = :consultation and stem = any(:stems)")
                .param("consultation", consultation.value())
                .param("stems", stems.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("stem"), row.getInt("id"));
                });
        return known;
    }

    void put(Collection<Row> rows) {
        jdbc.sql("""
                        with come as (
                            insert into similarity.point_stem (stem, point, size, whole)
                            select * from unnest(:stems, :points, :sizes, :whole) order by 1 returning stem)
                        update similarity.stem s set points = s.points + c.points
                        from (select stem, count(*) as points from come group by stem) c where s.id = c.stem
                        """)
                .param("stems", rows.stream().map(Row::stem).toArray(Integer[]::new))
                .param("points", ids(rows.stream().map(Row::point).toList()))
                .param("sizes", rows.stream().map(Row::size).toArray(Integer[]::new))
                .param("whole", rows.stream().map(Row::whole).toArray(Boolean[]::new))
                .update();
    }

    private static UUID[] ids(Collection<PointId> points) {
        return points.stream().map(PointId::value).toArray(UUID[]::new);
    }

    private static UUID[] uuids(Map<PointId, LivingText> living, Function<LivingText, UUID> of) {
        return living.values().stream().map(of).toArray(UUID[]::new);
    }
}
