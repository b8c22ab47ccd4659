package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.PersonId;
import dk.spor.media.FileId;
import dk.spor.organisation.OrganisationId;
import dk.spor.strategy.StrategyVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was submitted. Rows come and never change. */
@Component
class VersionStore {

    private static final String SELECT = "select v.format, v.json, v.json_sha256, v.pdf_sha256,"
            + " (select s.number from response.version_step s where s.response = v.response"
            + " and s.ended = v.previous and s.step = 'SUPERSEDED') as replaces, "
            + VersionRows.COLUMNS + VersionRows.FROM;

    private final JdbcClient jdbc;
    private final VersionInputStore inputs;

    VersionStore(JdbcClient jdbc, VersionInputStore inputs) {
        this.jdbc = jdbc;
        this.inputs = inputs;
    }

    /** The version that counts. */
    Optional<Version> current(ResponseId response) {
        return one("v.response = :response and" + VersionRows.CURRENT, Map.of("response", response.value()));
    }

    /** The version whose place this one has taken; what was withdrawn has left none. */
    Optional<Version> replaced(Version by) {
        Integer number = by.content().replaces();
        return number == null ? Optional.empty() : find(by.response(), number);
    }

    /** The version that this form has already brought. */
    Optional<Version> broughtBy(UUID submissionKey, ResponseId response) {
        return one(
                "v.response = :response and v.submission_key = :key",
                Map.of("response", response.value(), "key", submissionKey));
    }

    Optional<Version> find(ResponseId response, int number) {
        return one(
                "v.response = :response and v.number = :number",
                Map.of("response", response.value(), "number", number));
    }

    Optional<Version> find(VersionId id) {
        return one("v.id = :id", Map.of("id", id.value()));
    }

    /** All of a response without their texts, the newest first. */
    List<VersionSummary> all(ResponseId response) {
        return jdbc.sql("select " + VersionRows.COLUMNS + ", " + VersionInputStore.COUNT + VersionRows.FROM
                        + " where v.response = :response order by v.number desc")
                .param("response", response.value())
                .query((row, number) -> VersionRows.summary(row))
                .list();
    }

    /** Where this municipality's current version stands, by consultation. */
    Map<ConsultationId, VersionSummary> current(OrganisationId municipality) {
        Map<ConsultationId, VersionSummary> current = new HashMap<>();
        jdbc.sql("select r.consultation, " + VersionRows.COLUMNS + ", " + VersionInputStore.COUNT + VersionRows.FROM
                        + VersionRows.OF + " where r.organisation = :municipality and"
                        + VersionRows.CURRENT)
                .param("municipality", municipality.value())
                .query(row -> {
                    current.put(
                            new ConsultationId(row.getObject("consultation", UUID.class)), VersionRows.summary(row));
                });
        return current;
    }

    /** The number of the newest version, whatever has become of it; 0 when there is none. */
    int last(ResponseId response) {
        return jdbc.sql("select coalesce(max(number), 0) from response.version where response = :response")
                .param("response", response.value())
                .query(Integer.class)
                .single();
    }

    void insert(Version version, UUID submissionKey, OrganisationId municipality) {
        Proof proof = version.proof();
        Arrival.@Nullable Registration registered = version.arrival().registered();
        jdbc.sql("insert into response.version (id, response, number, kind, received_at, submitted_by, submitted_for,"
                        + " strategy_version, format, json, json_sha256, pdf, pdf_sha256, pages, over_length,"
                        + " receipt_number, submission_key, late, channel, original, original_sha256, sender, registered_at, contact, "
                        + TreatmentColumns.NAMES + ", " + ReservationColumns.NAMES + ") values (:id, :response,"
                        + " :number, :kind, :receivedAt, :submittedBy, :submittedFor, :strategy, :format, :json,"
                        + " :jsonSha256, :pdf, :pdfSha256, :pages, :overLength, :receipt, :key, :late, :channel,"
                        + " :original, :originalSha256, :sender, :registeredAt, :contact, "
                        + TreatmentColumns.PARAMETERS + ", "
                        + ReservationColumns.PARAMETERS + ")")
                .params(TreatmentColumns.of(version.treatment()))
                .params(ReservationColumns.of(version.reservation()))
                .param("id", version.id().value())
                .param("response", version.response().value())
                .param("number", version.number())
                .param("kind", version.kind().name())
                .param("receivedAt", version.receivedAt().atOffset(ZoneOffset.UTC))
                .param("submittedBy", version.submittedBy().value())
                .param("submittedFor", municipality.value())
                .param("strategy", version.strategy().value())
                .param("format", version.format())
                .param("json", proof.json())
                .param("jsonSha256", proof.jsonSha256())
                .param("pdf", proof.pdf().value())
                .param("pdfSha256", proof.pdfSha256())
                .param("pages", version.pages())
                .param("overLength", version.overLength())
                .param("receipt", proof.receipt().value())
                .param("key", submissionKey)
                .param("contact", version.content().contact())
                .param("late", version.arrival().late())
                .param(
                        "channel",
                        registered == null ? null : registered.channel().name())
                .param(
                        "original",
                        registered == null ? null : registered.original().value())
                .param("originalSha256", registered == null ? null : registered.sha256())
                .param("sender", registered == null ? null : registered.sender())
                .param(
                        "registeredAt",
                        registered == null ? null : registered.at().atOffset(ZoneOffset.UTC))
                .update();
        inputs.insert(version.id(), version.inputs());
    }

    private Optional<Version> one(String where, Map<String, Object> parameters) {
        return jdbc.sql(SELECT + " where " + where)
                .params(parameters)
                .query(VersionStore::row)
                .optional()
                .map(it -> it.with(inputs.of(List.of(it.id())).getOrDefault(it.id(), List.of())));
    }

    private static Version row(ResultSet row, int number) throws SQLException {
        return new Version(
                new VersionId(row.getObject("id", UUID.class)),
                new ResponseId(row.getObject("response", UUID.class)),
                new PersonId(row.getObject("submitted_by", UUID.class)),
                new VersionContent(
                        row.getInt("number"),
                        VersionKind.valueOf(row.getString("kind")),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        new StrategyVersionId(row.getObject("strategy_version", UUID.class)),
                        TreatmentColumns.details(row),
                        ReservationColumns.reservation(row),
                        row.getString("contact"),
                        VersionRows.arrival(row),
                        row.getObject("replaces", Integer.class),
                        List.of()),
                row.getInt("format"),
                row.getDouble("pages"),
                row.getBoolean("over_length"),
                new Proof(
                        new ReceiptNumber(row.getString("receipt_number")),
                        row.getString("json"),
                        row.getString("json_sha256"),
                        new FileId(row.getObject("pdf", UUID.class)),
                        row.getString("pdf_sha256")),
                VersionRows.course(row));
    }
}
