package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what waits for one of the secretariat at a desk. */
@Component
class WaitingPoints {

    private final JdbcClient jdbc;

    WaitingPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How much waits.
     *
     * @param own points that are the reader's to answer, and not sent to the check
     * @param due the nearest day of those; null when none has one
     * @param checks answers of others that wait for the check
     */
    record Waiting(int own, @Nullable LocalDate due, int checks) {

        private static Waiting of(ResultSet row) throws SQLException {
            return new Waiting(row.getInt("own"), row.getObject("due", LocalDate.class), row.getInt("checks"));
        }
    }

    Waiting of(Desk desk, PersonId reader) {
        PointConditions conditions = new PointConditions(desk, PointFilter.ALL);
        return jdbc.sql("""
                        select count(*) filter (where p.worker = :reader and coalesce(a.state, 'DRAFT') = 'DRAFT') as own,
                            min(p.due) filter (where p.worker = :reader and coalesce(a.state, 'DRAFT') = 'DRAFT') as due,
                            count(*) filter (where a.state = 'TO_CHECK' and a.written_by <> :reader) as checks
                        """ + conditions.sql())
                .params(conditions.values())
                .param("reader", reader.value())
                .query((row, n) -> Waiting.of(row))
                .single();
    }
}
