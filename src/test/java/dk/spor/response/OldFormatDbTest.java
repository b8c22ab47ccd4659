package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.rendering.RichText;
import dk.spor.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was submitted in format 1 stands as it stood, and is made again from the tables to the letter. */
@DbTest
class OldFormatDbTest {

    /** As Spor wrote it before there were reservations, files and replacements. */
    private static final String FORMAT_1 = """
            {"consultation":"%s","format":"spor.response/1","inputs":[{"id":"%s","justification":"",\
            "kind":"GENERAL","number":1,"text":"<p>Vi bakker op.</p>"}],"kind":"FINAL","number":2,\
            "organisation":"%s","receivedAt":"2020-11-20T08:00:00.000000Z","strategyVersion":"%s",\
            "treatment":{"body":"","itemNumber":"","minutes":"","treatment":"ADMINISTRATIVE"}}""";

    private final ResponseWorld world;
    private final JdbcClient jdbc;

    OldFormatDbTest(ResponseWorld world, JdbcClient jdbc) {
        this.world = world;
        this.jdbc = jdbc;
    }

    @Test
    void aVersionOfTheFirstFormatIsReadAndMadeAgainAndItsDigestHolds() {
        ResponseScene viborg = world.viborg();
        Version first = viborg.submitted("Vi bakker op.");
        ResponseScene.done(viborg.withdraw(1));
        UUID input = first.inputs().get(0).id().value();
        String json = FORMAT_1.formatted(
                viborg.consultation.id(),
                input,
                viborg.actor.organisation(),
                first.strategy().value());
        insert(first, json);
        Version old = viborg.version();
        assertThat(old.format()).isEqualTo(1);
        assertThat(old.inputs())
                .singleElement()
                .extracting(SubmittedInput::text)
                .isEqualTo(RichText.ofPlain("Vi bakker op."));
        assertThat(VersionJson.of(1, viborg.consultation.id(), viborg.actor.organisation(), old.content(), List.of()))
                .isEqualTo(old.proof().json())
                .isEqualTo(json);
        assertThat(old.proof().jsonSha256()).isEqualTo(Sha256.of(json.getBytes(StandardCharsets.UTF_8)));
        viborg.keepReceipt();
        assertThat(viborg.bean(Recognition.class).recognise(old.proof().jsonSha256()))
                .singleElement()
                .extracting(Recognised::what, Recognised::number, Recognised::standing)
                .containsExactly(PaperKind.TEXT, 2, VersionStanding.VALID);
    }

    /** A row without the columns that have come since. */
    private void insert(Version first, String json) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into response.version (id, response, number, kind, received_at, submitted_by,
                            submitted_for, strategy_version, treatment, body, item_number, minutes, json, json_sha256,
                            pdf, pdf_sha256, pages, over_length, receipt_number, submission_key)
                        select :id, response, 2, kind, received_at, submitted_by, submitted_for, strategy_version,
                            treatment, body, item_number, minutes, :json, :digest, pdf, pdf_sha256, pages,
                            over_length, :receipt, gen_random_uuid()
                        from response.version where id = :first
                        """)
                .param("id", id)
                .param("json", json)
                .param("digest", Sha256.of(json.getBytes(StandardCharsets.UTF_8)))
                .param("receipt", ReceiptNumber.random().value())
                .param("first", first.id().value())
                .update();
        jdbc.sql("insert into response.version_input select :id, i.* from" + " (select " + columns()
                        + " from response.version_input where version = :first) i")
                .param("id", id)
                .param("first", first.id().value())
                .update();
    }

    private String columns() {
        return jdbc.sql("""
                        select string_agg(quote_ident(column_name), ', ' order by ordinal_position)
                        from information_schema.columns
                        where table_schema = 'response' and table_name = 'version_input' and column_name <> 'version'
                        """).query(String.class).single();
    }
}
