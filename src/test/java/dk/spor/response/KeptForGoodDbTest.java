package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.media.Files;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A submitted version never changes, whoever tries. */
@DbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptForGoodDbTest {

    private static final String SET = "update response.version set body = 'Ændret'";

    private final ResponseWorld world;
    private final JdbcClient application;
    private final JdbcClient owner;
    private final Files files;
    private final BusinessClock clock;

    /** What one change after another is tried on, until one leaves a trace. */
    private @Nullable Submitted untouched;

    private record Submitted(ResponseScene viborg, Version version) {}

    KeptForGoodDbTest(
            ResponseWorld world,
            JdbcClient application,
            @Qualifier("ownerDataSource") DataSource owner,
            Files files,
            BusinessClock clock) {
        this.world = world;
        this.application = application;
        this.owner = JdbcClient.create(owner);
        this.files = files;
        this.clock = clock;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SET,
                "delete from response.version",
                "truncate response.version cascade",
                "update response.version_input set text = ''",
                "delete from response.version_input",
                "truncate response.version_input cascade",
                "update response.partly_read set missing = 'ALL'",
                "delete from response.partly_read",
                "truncate response.partly_read",
                "update response.step set at = now()",
                "delete from response.step",
                "truncate response.step cascade",
                "update response.review set revision = 0",
                "delete from response.review",
                "truncate response.review cascade",
                "update response.review_input set text = ''",
                "delete from response.review_input",
                "truncate response.review_input",
                "update response.four_eyes set required = false",
                "delete from response.four_eyes",
                "truncate response.four_eyes",
                "update response.decision set extract = ''",
                "delete from response.decision",
                "truncate response.decision",
                "update response.version_step set reason = ''",
                "delete from response.version_step",
                "truncate response.version_step cascade",
                "update response.input_revision set text = ''",
                "delete from response.input_revision",
                "update comment.thread set quote = 'x'",
                "delete from comment.thread",
                "update comment.remark set at = now()",
                "delete from comment.remark",
                "update comment.wording set words = ''",
                "delete from comment.wording",
                "truncate comment.wording",
                "update comment.step set state = 'OPEN'",
                "delete from comment.step"
            })
    void neitherTheApplicationNorTheOwnerChangesWhatWasSubmitted(String change) {
        Submitted submitted = untouched == null ? submitted() : untouched;
        untouched = null;
        long steps = steps();
        assertThatThrownBy(() -> application.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> owner.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("only grows");
        assertThat(submitted.viborg().version()).usingRecursiveComparison().isEqualTo(submitted.version());
        assertThat(steps()).isGreaterThanOrEqualTo(steps);
        untouched = submitted;
    }

    private Submitted submitted() {
        ResponseScene viborg = world.viborg();
        return new Submitted(viborg, viborg.submitted("Vi bakker op."));
    }

    /** How many steps say when they were taken, and not later than the clock shows. */
    private long steps() {
        return owner.sql("select count(*) from response.step where at <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Test
    void bothDigestsStillMatchAYearLater() {
        ResponseScene viborg = world.viborg();
        viborg.write(ResponseScene.theme("Energi 😀", "Å med ring: a\u030A. <script>", "Nettet er \u202Efælles."));
        viborg.submitted("Vi bakker op.\n\n- Et\n- To");
        clock.stopAt(Instant.parse("2021-11-20T08:00:00Z"));
        Version read = viborg.version();
        Proof proof = read.proof();
        assertThat(Sha256.of(proof.json().getBytes(StandardCharsets.UTF_8))).isEqualTo(proof.jsonSha256());
        assertThat(Sha256.of(files.open(proof.pdf()).orElseThrow().bytes())).isEqualTo(proof.pdfSha256());
        assertThat(VersionJson.of(
                        read.format(),
                        viborg.consultation.id(),
                        viborg.actor.organisation(),
                        read.content(),
                        List.of()))
                .as("made again from the tables")
                .isEqualTo(proof.json());
    }

    @Test
    void theDatabaseRefusesAVersionWhoseDigestIsNotThatOfItsText() {
        Version version = world.viborg().submitted("Vi bakker op.");
        assertThatThrownBy(() -> insertCopy(version, "2", "json || ' '", "'N'", "gen_random_uuid()"))
                .hasStackTraceContaining("digest_of_the_json");
    }

    @ParameterizedTest
    @CsvSource({
        "version_response_number_key, number, gen_random_uuid()::text, gen_random_uuid()",
        "version_receipt_number_key, 2, receipt_number, gen_random_uuid()",
        "version_response_submission_key_key, 2, gen_random_uuid()::text, submission_key"
    })
    void theDatabaseKeepsOneVersionOfANumberAReceiptAndAForm(
            String constraint, String number, String receipt, String key) {
        Version version = world.viborg().submitted("Vi bakker op.");
        assertThatThrownBy(() -> insertCopy(version, number, "json", receipt, key))
                .isInstanceOf(DuplicateKeyException.class)
                .hasStackTraceContaining(constraint);
    }

    private void insertCopy(Version of, String number, String json, String receipt, String key) {
        application
                .sql("""
                        insert into response.version
                        select gen_random_uuid(), response, %s, kind, received_at, submitted_by, submitted_for,
                            strategy_version, treatment, body, meeting_date, item_number, minutes, %s,
                            json_sha256, pdf, pdf_sha256, pages, over_length, %s, %s
                        from response.version where id = :id
                        """.formatted(number, json, receipt, key))
                .param("id", of.id().value())
                .update();
    }
}
