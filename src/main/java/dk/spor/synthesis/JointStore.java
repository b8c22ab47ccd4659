package dk.spor.synthesis;

import dk.spor.identity.Actor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which points were answered together. */
@Component
class JointStore implements JointAnswers {

    private final JdbcClient jdbc;

    JointStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<PointId> points, Actor actor, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into synthesis.joint (id, person, organisation, at) values (:id, :person, :organisation, :at)")
                .param("id", id)
                .param("person", actor.by().person())
                .param("organisation", actor.by().organisation())
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("insert into synthesis.joint_point (joint, point) select :id, unnest(cast(:points as uuid[]))")
                .param("id", id)
                .param("points", PointRows.ids(points))
                .update();
    }

    @Override
    public Map<PointId, Set<UUID>> of(Collection<AnsweredPoint> read) {
        Map<PointId, Set<UUID>> joints = new HashMap<>();
        jdbc.sql("select point, joint from synthesis.joint_point where point = any(:points)")
                .param(
                        "points",
                        PointRows.ids(read.stream().map(it -> it.point().id()).toList()))
                .query(row -> {
                    joints.computeIfAbsent(new PointId(row.getObject("point", UUID.class)), it -> new TreeSet<>())
                            .add(row.getObject("joint", UUID.class));
                });
        return joints;
    }

    /** The others of the last time that a point was answered together with any. */
    List<PointId> with(PointId point) {
        return jdbc.sql("""
                        select o.point from synthesis.joint_point o
                        where o.point <> :point and o.joint = (
                            select j.id from synthesis.joint j join synthesis.joint_point own on own.joint = j.id
                            where own.point = :point order by j.at desc, j.id limit 1)
                        """)
                .param("point", point.value())
                .query((row, n) -> new PointId(row.getObject("point", UUID.class)))
                .list();
    }
}
