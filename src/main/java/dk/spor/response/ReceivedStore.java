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
        Map<OrganisationId, VersionSummary> received = new HashMap<>();
        jdbc.sql("select v.submitted_for, " + VersionRows.COLUMNS + ", " + VersionInputStore.COUNT + VersionRows.FROM
                        + VersionRows.OF + " where r.consultation = :consultation and"
                        + VersionRows.CURRENT)
                .param("consultation", consultation.value())
                .query(row -> {
                    received.put(
                            new OrganisationId(row.getObject("submitted_for", UUID.class)), VersionRows.summary(row));
                });
        return received;
    }
}
