package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which tags a point was given and lost, and who was to answer it when, for those who may read it. */
@Component
public class BesideHistory {

    private final Points points;
    private final JdbcClient jdbc;

    BesideHistory(Points points, JdbcClient jdbc) {
        this.points = points;
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<BesideEvent> of(PointId point, Actor actor) {
        return points.find(point, actor).map(it -> of(point)).orElse(List.of());
    }

    private List<BesideEvent> of(PointId point) {
        return jdbc.sql("""
                        select case kind when 'GIVEN' then 'TAG_GIVEN' else 'TAG_TAKEN' end as kind, what,
                            cast(null as uuid) as worker, cast(null as date) as due, person, at, step
                        from synthesis.tag_step where point = :point and kind in ('GIVEN', 'TAKEN')
                        union all
                        select 'ASSIGNED', '', worker, due, person, at, step
                        from synthesis.assignment_step where point = :point
                        order by at desc, step desc
                        """)
                .param("point", point.value())
                .query((row, n) -> event(row))
                .list();
    }

    private static BesideEvent event(ResultSet row) throws SQLException {
        return new BesideEvent(
                BesideStep.valueOf(row.getString("kind")),
                row.getString("what"),
                new Assignment(
                        OrNull.of(row.getObject("worker", UUID.class), PersonId::new),
                        row.getObject("due", LocalDate.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getTimestamp("at").toInstant());
    }
}
