package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a consultation has received, seen from the outside: no text leaves the database here. */
@Component
class ReceivedStore {

    private final JdbcClient jdbc;

    ReceivedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version that counts of each response, by whose it is. */
    Map<OrganisationId, VersionSummary> of(ConsultationId consultation) {
        return of(consultation, VersionRows.CURRENT);
    }

    /** The version that was withdrawn without another taking its place, by whose it was. */
    Map<OrganisationId, VersionSummary> withdrawn(ConsultationId consultation) {
        return of(consultation, """
                 ended_as = 'WITHDRAWN' and not exists (select from response.version newer
                    where newer.response = v.response and newer.number > v.number)""");
    }

    private Map<OrganisationId, VersionSummary> of(ConsultationId consultation, String which) {
        Map<OrganisationId, VersionSummary> received = new HashMap<>();
        jdbc.sql("select v.submitted_for, " + VersionRows.COLUMNS + ", " + VersionInputStore.COUNT + VersionRows.FROM
                        + VersionRows.OF + " where r.consultation = :consultation and "
                        + which)
                .param("consultation", consultation.value())
                .query(row -> {
                    received.put(
                            new OrganisationId(row.getObject("submitted_for", UUID.class)), VersionRows.summary(row));
                });
        return received;
    }
}
