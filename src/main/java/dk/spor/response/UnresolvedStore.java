package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The provisional versions that count and whose expected day has passed. */
@Component
class UnresolvedStore {

    private final JdbcClient jdbc;

    UnresolvedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Unresolved(
            VersionId version, ConsultationId consultation, OrganisationId municipality, LocalDate expected) {}

    List<Unresolved> before(LocalDate today) {
        return jdbc.sql("select r.consultation, r.organisation, v.id, v.reservation_expected" + VersionRows.FROM
                        + VersionRows.OF + " where v.kind = 'PROVISIONAL' and confirmed_at is null and"
                        + VersionRows.CURRENT + "and v.reservation_expected < :today")
                .param("today", today)
                .query((row, number) -> new Unresolved(
                        new VersionId(row.getObject("id", UUID.class)),
                        new ConsultationId(row.getObject("consultation", UUID.class)),
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getObject("reservation_expected", LocalDate.class)))
                .list();
    }
}
