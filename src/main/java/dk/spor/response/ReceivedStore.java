package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What a consultation has received, seen from the outside: no text leaves the database here. */
@Component
class ReceivedStore {

    private static final String WHOSE = """
            select r.organisation from response.response r
            join response.version v on v.response = r.id
            where r.consultation = :consultation and not exists (
                select from response.version_step s where s.response = v.response and s.ended = v.number)
            """;

    private final JdbcClient jdbc;

    ReceivedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose response a version counts of. */
    List<OrganisationId> whose(ConsultationId consultation) {
        return whose(jdbc.sql(WHOSE), consultation);
    }

    /** Of which of these. */
    List<OrganisationId> whose(ConsultationId consultation, Collection<OrganisationId> among) {
        return whose(
                jdbc.sql(WHOSE + " and r.organisation = any(:among)")
                        .param(
                                "among",
                                among.stream().map(OrganisationId::value).toArray(UUID[]::new)),
                consultation);
    }

    private static List<OrganisationId> whose(StatementSpec asked, ConsultationId consultation) {
        return asked.param("consultation", consultation.value())
                .query((row, n) -> new OrganisationId(row.getObject("organisation", UUID.class)))
                .list();
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
