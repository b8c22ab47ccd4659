package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** A living point with what it says. */
    record Living(PointId id, ConsultationId consultation, String words) {}

    /** A stem of a point that has so many stems of whole words; whether it is one of these or a part of one. */
    record Row(int stem, PointId point, int size, boolean whole) {}

    /** Makes whoever else writes the index wait for the end of this transaction. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('synthesis.stemming'))").query(row -> {});
    }

    List<Waiting> waiting(int most) {
        return jdbc.sql("select number, point from synthesis.stemming order by number limit :most")
                .param("most", most)
                .query((row, n) -> new Waiting(row.getLong("number"), new PointId(row.getObject("point", UUID.class))))
                .list();
    }

    void treated(List<Waiting> waiting) {
        jdbc.sql("delete from synthesis.stemming where number = any(:numbers)")
                .param("numbers", waiting.stream().map(Waiting::number).toArray(Long[]::new))
                .update();
    }

    List<Living> living(Collection<PointId> points) {
        return jdbc.sql("""
                        select id, consultation, words from synthesis.point
                        where id = any(:points) and ended_as is null
                        """)
                .param("points", ids(points))
                .query((row, n) -> new Living(
                        new PointId(row.getObject("id", UUID.class)),
                        new ConsultationId(row.getObject("consultation", UUID.class)),
                        row.getString("words")))
                .list();
    }

    void remove(Collection<PointId> points) {
        jdbc.sql("""
                        with gone as (delete from synthesis.point_stem where point = any(:points) returning stem)
                        update synthesis.stem s set points = s.points - g.points
                        from (select stem, count(*) as points from gone group by stem) g where s.id = g.stem
                        """).param("points", ids(points)).update();
    }

    /** Adds those that the consultation did not have, and tells which they are. */
    List<Integer> add(ConsultationId consultation, Collection<String> stems) {
        return jdbc.sql("""
                        insert into synthesis.stem (consultation, stem)
                        select :consultation, wanted from unnest(:stems) wanted
                        where not exists (
                            select from synthesis.stem s where s.consultation = :consultation and s.stem = wanted)
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
                            select id, stem from synthesis.stem where id = any(:fresh) and length(stem) >= :letters),
                        -- "offset 0" makes the server ask an index for each instead of comparing all with all.
                        compound as (
                            select n.id as part, c.id from new n cross join lateral (
                                select id from synthesis.stem where consultation = :consultation
                                    and stem > n.stem and stem < n.stem || chr(65535)
                                    and length(stem) >= length(n.stem) + :letters offset 0) c
                            union
                            select n.id, c.id from new n cross join lateral (
                                select id from synthesis.stem where consultation = :consultation
                                    and reverse(stem) collate "C" > reverse(n.stem)
                                    and reverse(stem) collate "C" < reverse(n.stem) || chr(65535)
                                    and length(stem) >= length(n.stem) + :letters offset 0) c),
                        come as (
                            insert into synthesis.point_stem (stem, point, size, whole)
                            select distinct c.part, p.point, p.size, false from compound c
                            join synthesis.point_stem p on p.stem = c.id and p.whole
                            on conflict do nothing returning stem)
                        update synthesis.stem s set points = s.points + c.points
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
        jdbc.sql("select id, stem from synthesis.stem where consultation = :consultation and stem = any(:stems)")
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
                            insert into synthesis.point_stem (stem, point, size, whole)
                            select * from unnest(:stems, :points, :sizes, :whole) order by 1 returning stem)
                        update synthesis.stem s set points = s.points + c.points
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
}
