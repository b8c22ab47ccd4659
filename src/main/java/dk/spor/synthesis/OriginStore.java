package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.Organisation;
import dk.spor.reuse.ReplyId;
import dk.spor.reuse.ReplyVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which standard replies the reasons of answers came from. */
@Component
class OriginStore {

    /** Of the words that stand now. */
    private static final String NEWEST =
            " o.revision = (select max(s.revision) from synthesis.assessment_step s where s.point = o.point and s.kind = 'SAVED') ";

    private final JdbcClient jdbc;

    OriginStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reason as it was last saved came from this; saying so twice says it once. */
    void add(PointId point, ReplyVersion from) {
        jdbc.sql("""
                        insert into synthesis.origin (point, revision, reply, version)
                        select :point, max(revision), :reply, :version from synthesis.assessment_step
                        where point = :point and kind = 'SAVED' having count(*) > 0
                        on conflict do nothing
                        """)
                .param("point", point.value())
                .param("reply", from.reply().value())
                .param("version", from.number())
                .update();
    }

    /** What the reason of this point came from. */
    List<ReplyVersion> of(PointId point) {
        return jdbc.sql("select o.reply, o.version from synthesis.origin o where o.point = :point and" + NEWEST
                        + "order by o.reply, o.version")
                .param("point", point.value())
                .query((row, n) -> version(row))
                .list();
    }

    /** The living points whose reasons came from it. */
    Map<PointId, ReplyVersion> from(ReplyId reply) {
        Map<PointId, ReplyVersion> points = new LinkedHashMap<>();
        jdbc.sql("select o.point, o.reply, o.version from synthesis.origin o join synthesis.point p on p.id = o.point"
                        + " where o.reply = :reply and p.ended_as is null and" + NEWEST + "order by o.version")
                .param("reply", reply.value())
                .query(row -> {
                    points.put(new PointId(row.getObject("point", UUID.class)), version(row));
                });
        return points;
    }

    /** How many living points of these municipalities came from each. */
    Map<ReplyId, Integer> counts(ConsultationId consultation, List<Organisation> municipalities) {
        Map<ReplyId, Integer> counts = new HashMap<>();
        jdbc.sql("select o.reply, count(distinct o.point) as points from synthesis.origin o"
                        + " join synthesis.point p on p.id = o.point"
                        + " where p.consultation = :consultation and p.organisation = any(:organisations)"
                        + " and p.ended_as is null and" + NEWEST + "group by o.reply")
                .param("consultation", consultation.value())
                .param(
                        "organisations",
                        municipalities.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    counts.put(new ReplyId(row.getObject("reply", UUID.class)), row.getInt("points"));
                });
        return counts;
    }

    private static ReplyVersion version(ResultSet row) throws SQLException {
        return new ReplyVersion(new ReplyId(row.getObject("reply", UUID.class)), row.getInt("version"));
    }
}
