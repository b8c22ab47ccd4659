package dk.spor.response.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.media.Contents;
import dk.spor.media.FileType;
import dk.spor.media.PdfFixtures;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.Submission;
import dk.spor.response.Version;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Sha256;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The files that were submitted with a version: kept for good, and as sealed as the rest. */
@WebTest
class SubmittedFilesWebTest {

    private static final byte[] ORIGINAL = PdfFixtures.pdf(1, "Viborg bakker op.");

    private final Desk desk;
    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final BusinessClock clock;
    private final JdbcClient sql;
    private final JdbcClient owner;

    SubmittedFilesWebTest(
            MockMvc mvc,
            ResponseWorld world,
            ConsultationWorld consultations,
            BusinessClock clock,
            JdbcClient sql,
            @Qualifier("ownerDataSource") DataSource owner) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.consultations = consultations;
        this.clock = clock;
        this.sql = sql;
        this.owner = JdbcClient.create(owner);
    }

    @Test
    void theReceiptListsThemAndTheyAreServedAsTheyCameToBeSaved() throws Exception {
        ResponseScene viborg = submitted();
        Answer receipt = desk.open(viborg.path() + "/receipt", viborg.actor);
        assertThat(receipt.text(".sp-receipt"))
                .contains("Jeres eget dokument", "svar.pdf (PDF,", "Bilag 1 kort.pdf", Sha256.of(ORIGINAL));
        MockHttpServletResponse file = desk.response(viborg.path() + "/versions/1/files/0/file", viborg.actor);
        assertThat(file.getContentAsByteArray()).isEqualTo(ORIGINAL);
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment; filename=\"svar.pdf\"");
        assertThat(file.getHeader("Content-Security-Policy")).startsWith("sandbox");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(desk.open(viborg.path() + "/versions/1/files/2/file", viborg.actor)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theyArePartOfTheVersionsTextAndStandOnItsCover() throws Exception {
        Version version = submitted().version();
        assertThat(version.proof().json())
                .contains("\"format\":\"spor.response/2\"")
                .contains("\"document\":{\"mediaType\":\"application/pdf\",\"name\":\"svar.pdf\",\"sha256\":\""
                        + Sha256.of(ORIGINAL) + "\",\"size\":" + ORIGINAL.length + "}")
                .contains("\"appendices\":[{\"mediaType\":\"application/pdf\",\"name\":\"kort.pdf\"");
        assertThat(version.pages()).isEqualTo(1);
        byte[] pdf = sql.sql("select bytes from media.file where id = ?")
                .param(version.proof().pdf().value())
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(text(pdf)).contains("Originalt dokument", "svar.pdf (PDF,", "Bilag 1", "kort.pdf (PDF,");
    }

    @Test
    void theSecretariatHasThemWhenTheSealIsBrokenAndNotBefore() throws Exception {
        ResponseScene viborg = submitted();
        Actor officer = consultations.somebody(viborg.consultation.association(), Role.SECRETARIAT_OFFICER);
        String received = "/consultations/" + viborg.consultation.slug() + "/responses/viborg";
        String file = received + "/files/0/file";
        assertThat(desk.open(file, officer).status()).isEqualTo(404);
        clock.stopAt(Instant.parse("2020-12-16T08:00:00Z"));
        assertThat(desk.open(received, officer).text("aside")).contains("svar.pdf", "kort.pdf");
        assertThat(desk.response(file, officer).getContentAsByteArray()).isEqualTo(ORIGINAL);
        Actor skive = consultations.somebody(viborg.consultation.consultee("Skive"), Role.COORDINATOR);
        assertThat(desk.open(file, skive).status()).isEqualTo(404);
    }

    @Test
    void nobodyChangesWhichFilesWereSubmitted() {
        submitted();
        for (String change : List.of(
                "update response.version_file set name = 'x'",
                "delete from response.version_file",
                "truncate response.version_file")) {
            assertThatThrownBy(() -> sql.sql(change).update()).hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> owner.sql(change).update()).hasStackTraceContaining("only grows");
        }
    }

    @Test
    void aFileThatComesAfterTheCheckPageWasReadIsNotSubmittedUnread() {
        ResponseScene viborg = world.viborg();
        viborg.write(ResponseScene.general("Vi bakker op."));
        Submission form = viborg.form();
        viborg.appendix("ulæst.pdf");
        String outcome = viborg.submit(form)
                .fold(version -> "submitted", refusals -> refusals.get(0).text());
        assertThat(outcome).isEqualTo("response.refusal.changed");
    }

    private ResponseScene submitted() {
        ResponseScene viborg = world.viborg();
        viborg.document(
                "svar.pdf", ORIGINAL, new Contents(FileType.PDF, 1, true, false, "<p>Viborg bakker op.</p>", ""));
        viborg.appendix("kort.pdf");
        ResponseScene.done(viborg.submit(viborg.form()));
        return viborg;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
