package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import dk.spor.shared.By;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answers which point, and until when. */
@Component
class AssignmentStore {

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Assignment of(PointId point) {
        return Objects.requireNonNull(of(List.of(point)).get(point));
    }

    Map<PointId, Assignment> of(Collection<PointId> points) {
        Map<PointId, Assignment> assignments = new HashMap<>();
        jdbc.sql("select id, worker, due from synthesis.point where id = any(:points)")
                .param("points", PointRows.ids(points))
                .query(row -> {
                    assignments.put(new PointId(row.getObject("id", UUID.class)), assignment(row));
                });
        return assignments;
    }

    void assign(PointId point, Assignment assignment) {
        jdbc.sql(
                        "update synthesis.point set worker = cast(:worker as uuid), due = cast(:due as date) where id = :point")
                .param("worker", OrNull.of(assignment.worker(), PersonId::value))
                .param("due", OrNull.of(assignment.due(), Date::valueOf))
                .param("point", point.value())
                .update();
    }

    static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                OrNull.of(row.getObject("worker", UUID.class), PersonId::new), row.getObject("due", LocalDate.class));
    }

    void step(PointId point, Assignment assignment, By by, Instant at) {
        jdbc.sql("""
                        insert into synthesis.assignment_step (point, worker, due, person, organisation, at)
                        values (:point, cast(:worker as uuid), cast(:due as date), :person, :organisation, :at)
                        """)
                .param("point", point.value())
                .param("worker", OrNull.of(assignment.worker(), PersonId::value))
                .param("due", OrNull.of(assignment.due(), Date::valueOf))
                .param("person", by.person())
                .param("organisation", by.organisation())
                .param("at", Timestamp.from(at))
                .update();
    }
}
