package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.PersonId;
import dk.spor.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what waits for one of the secretariat, whatever of it may be read at this moment. */
@Component
class WaitingPoints {

    private final JdbcClient jdbc;

    WaitingPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How much waits of one municipality's.
     *
     * @param own points that are the reader's to answer, and not sent to the check
     * @param due the nearest day of those; null when none has one
     * @param checks answers of others that wait for the check
     */
    record Waiting(
            ConsultationId consultation,
            OrganisationId municipality,
            int own,
            @Nullable LocalDate due,
            int checks) {

        private static Waiting of(ResultSet row) throws SQLException {
            return new Waiting(
                    new ConsultationId(row.getObject("consultation", UUID.class)),
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    row.getInt("own"),
                    row.getObject("due", LocalDate.class),
                    row.getInt("checks"));
        }
    }

    List<Waiting> of(PersonId reader) {
        return jdbc.sql("""
                        select consultation, organisation, sum(own) as own, min(due) as due, sum(checks) as checks
                        from (
                            select p.consultation, p.organisation, 1 as own, p.due, 0 as checks
                            from synthesis.point p
                            where p.worker = :reader and p.ended_as is null and not exists (
                                select from synthesis.assessment a where a.point = p.id and a.state <> 'DRAFT')
                            union all
                            select p.consultation, p.organisation, 0, null, 1
                            from synthesis.assessment a join synthesis.point p on p.id = a.point
                            where a.state = 'TO_CHECK' and a.written_by <> :reader
                                and p.ended_as is null) it
                        group by consultation, organisation
                        """)
                .param("reader", reader.value())
                .query((row, n) -> Waiting.of(row))
                .list();
    }
}
