package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.media.FileId;
import dk.spor.organisation.OrganisationId;
import dk.spor.strategy.StrategyVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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

    /** The newest version of each response, by who has answered. */
    Map<OrganisationId, VersionSummary> of(ConsultationId consultation) {
        Map<OrganisationId, VersionSummary> received = new HashMap<>();
        jdbc.sql("select distinct on (v.response) v.id, v.number, v.received_at, v.submitted_for, v.strategy_version,"
                        + " v.pages, v.over_length, v.receipt_number, v.pdf, v.treatment, v.body, v.meeting_date,"
                        + " v.item_number, v.minutes,"
                        + " (select count(*) from response.version_input i where i.version = v.id) as inputs"
                        + " from response.version v join response.response r on r.id = v.response"
                        + " where r.consultation = :consultation order by v.response, v.number desc")
                .param("consultation", consultation.value())
                .query(row -> {
                    received.put(new OrganisationId(row.getObject("submitted_for", UUID.class)), summary(row));
                });
        return received;
    }

    private static VersionSummary summary(ResultSet row) throws SQLException {
        return new VersionSummary(
                new VersionId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                new StrategyVersionId(row.getObject("strategy_version", UUID.class)),
                TreatmentColumns.details(row),
                row.getDouble("pages"),
                row.getBoolean("over_length"),
                new ReceiptNumber(row.getString("receipt_number")),
                new FileId(row.getObject("pdf", UUID.class)),
                row.getInt("inputs"));
    }
}
