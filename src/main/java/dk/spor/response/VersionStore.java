package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.media.FileId;
import dk.spor.organisation.OrganisationId;
import dk.spor.strategy.StrategyVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was submitted. Rows come and never change. */
@Component
class VersionStore {

    private static final String SELECT =
            "select v.id, v.response, v.number, v.kind, v.received_at, v.submitted_by, v.submitted_for,"
                    + " v.strategy_version, v.json, v.json_sha256, v.pdf, v.pdf_sha256, v.pages, v.over_length,"
                    + " v.receipt_number, " + TreatmentColumns.NAMES + " from response.version v ";

    private final JdbcClient jdbc;
    private final VersionInputStore inputs;

    VersionStore(JdbcClient jdbc, VersionInputStore inputs) {
        this.jdbc = jdbc;
        this.inputs = inputs;
    }

    /** The newest version of a response. */
    Optional<Version> current(ResponseId response) {
        return jdbc.sql(SELECT + "where v.response = :response order by v.number desc limit 1")
                .param("response", response.value())
                .query(VersionStore::row)
                .optional()
                .map(this::whole);
    }

    Optional<Version> find(VersionId version) {
        return jdbc.sql(SELECT + "where v.id = :id")
                .param("id", version.value())
                .query(VersionStore::row)
                .optional()
                .map(this::whole);
    }

    /** The version whose place this one has taken. */
    Optional<Version> before(Version version) {
        return jdbc.sql(SELECT + "where v.response = :response and v.number = :number")
                .param("response", version.response().value())
                .param("number", version.number() - 1)
                .query(VersionStore::row)
                .optional()
                .map(this::whole);
    }

    /** The version that this form has already brought. */
    Optional<Version> broughtBy(UUID submissionKey, ResponseId response) {
        return jdbc.sql(SELECT + "where v.response = :response and v.submission_key = :key")
                .param("response", response.value())
                .param("key", submissionKey)
                .query(VersionStore::row)
                .optional()
                .map(this::whole);
    }

    /** The consultations that this municipality has answered. */
    Set<ConsultationId> answered(OrganisationId municipality) {
        return jdbc.sql("""
                        select consultation from response.response r
                        where organisation = :municipality
                            and exists (select from response.version where response = r.id)
                        """)
                .param("municipality", municipality.value())
                .query((row, number) -> new ConsultationId(row.getObject("consultation", UUID.class)))
                .set();
    }

    boolean isAnswered(ResponseId response) {
        return jdbc.sql("select exists (select from response.version where response = :response)")
                .param("response", response.value())
                .query(Boolean.class)
                .single();
    }

    void insert(Version version, UUID submissionKey, Actor actor) {
        Proof proof = version.proof();
        jdbc.sql("insert into response.version (id, response, number, kind, received_at, submitted_by, submitted_for,"
                        + " strategy_version, json, json_sha256, pdf, pdf_sha256, pages, over_length, receipt_number,"
                        + " submission_key, " + TreatmentColumns.NAMES + ") values (:id, :response, :number, :kind,"
                        + " :receivedAt, :submittedBy, :submittedFor, :strategy, :json, :jsonSha256, :pdf, :pdfSha256,"
                        + " :pages, :overLength, :receipt, :key, " + TreatmentColumns.PARAMETERS + ")")
                .params(TreatmentColumns.of(version.treatment()))
                .param("id", version.id().value())
                .param("response", version.response().value())
                .param("number", version.number())
                .param("kind", version.kind().name())
                .param("receivedAt", version.receivedAt().atOffset(ZoneOffset.UTC))
                .param("submittedBy", version.submittedBy().value())
                .param(
                        "submittedFor",
                        Objects.requireNonNull(actor.organisation()).value())
                .param("strategy", version.strategy().value())
                .param("json", proof.json())
                .param("jsonSha256", proof.jsonSha256())
                .param("pdf", proof.pdf().value())
                .param("pdfSha256", proof.pdfSha256())
                .param("pages", version.pages())
                .param("overLength", version.overLength())
                .param("receipt", proof.receipt().value())
                .param("key", submissionKey)
                .update();
        inputs.insert(version.id(), version.inputs());
    }

    private Version whole(Version version) {
        return version.with(inputs.of(List.of(version.id())).getOrDefault(version.id(), List.of()));
    }

    private static Version row(ResultSet row, int number) throws SQLException {
        return new Version(
                new VersionId(row.getObject("id", UUID.class)),
                new ResponseId(row.getObject("response", UUID.class)),
                row.getInt("number"),
                VersionKind.valueOf(row.getString("kind")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("submitted_by", UUID.class)),
                new StrategyVersionId(row.getObject("strategy_version", UUID.class)),
                TreatmentColumns.details(row),
                row.getDouble("pages"),
                row.getBoolean("over_length"),
                new Proof(
                        new ReceiptNumber(row.getString("receipt_number")),
                        row.getString("json"),
                        row.getString("json_sha256"),
                        new FileId(row.getObject("pdf", UUID.class)),
                        row.getString("pdf_sha256")),
                List.of());
    }
}
