package dk.spor.records.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import dk.spor.database.WebTest;
import dk.spor.identity.Role;
import dk.spor.media.Contents;
import dk.spor.media.FileType;
import dk.spor.media.PdfFixtures;
import dk.spor.rendering.PdfValidation;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.Submission;
import dk.spor.response.TreatmentDetails;
import dk.spor.response.Version;
import dk.spor.response.VersionKind;
import dk.spor.response.web.Desk;
import dk.spor.shared.Sha256;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What the case file and the check of a receipt say of a version follows what has become of it. */
@WebTest
class CaseFileWebTest {

    private static final byte[] ORIGINAL = PdfFixtures.pdf(1, "Viborg bakker op.");

    private final ResponseWorld world;
    private final MockMvc mvc;
    private final CaseFiles caseFiles;

    CaseFileWebTest(ResponseWorld world, MockMvc mvc) {
        this.world = world;
        this.mvc = mvc;
        this.caseFiles = new CaseFiles(mvc);
    }

    @Test
    void theFilesThatWereEnclosedAreInIt() throws Exception {
        ResponseScene viborg = enclosed();
        Map<String, byte[]> files = caseFile(viborg);
        assertThat(files.keySet())
                .containsExactly(
                        "manifest.json",
                        "hoeringssvar.pdf",
                        "hoeringssvar.json",
                        "kvittering.pdf",
                        "dokument.pdf",
                        "bilag-1.pdf");
        assertThat(files.get("dokument.pdf")).isEqualTo(ORIGINAL);
        JsonNode manifest = CaseFiles.manifest(files);
        assertThat(CaseFiles.complaints(manifest)).isEmpty();
        assertThat(manifest.get("files").toString()).contains("\"DOCUMENT\"", "\"APPENDIX\"");
        manifest.get("files")
                .forEach(it -> assertThat(Sha256.of(
                                Objects.requireNonNull(files.get(it.get("name").asString()))))
                        .isEqualTo(it.get("sha256").asString()));
    }

    @Test
    void theReceiptNamesThemWithSizeAndDigest() throws Exception {
        Map<String, byte[]> files = caseFile(enclosed());
        byte[] receipt = Objects.requireNonNull(files.get("kvittering.pdf"));
        PdfValidation.assertAccessibleAndArchivable(receipt);
        try (PDDocument document = Loader.loadPDF(receipt)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", ""))
                    .contains(
                            "Originaltdokumentsvar.pdf(PDF,",
                            Sha256.of(ORIGINAL),
                            "Bilag1kort.pdf(PDF,",
                            Sha256.of(Objects.requireNonNull(files.get("bilag-1.pdf"))));
        }
    }

    @Test
    void itNamesTheVersionWhosePlaceThisOneHasTaken() throws Exception {
        ResponseScene viborg = world.viborg();
        Version first = viborg.submitted("Vi bakker op.");
        assertThat(CaseFiles.manifest(caseFile(viborg)).has("supersedes")).isFalse();
        viborg.submitted(VersionKind.NIL);
        JsonNode supersedes = CaseFiles.manifest(caseFile(viborg)).get("supersedes");
        assertThat(supersedes.get("version").asInt()).isEqualTo(1);
        assertThat(supersedes.get("receiptNumber").asString())
                .isEqualTo(first.proof().receipt().value());
        ResponseScene.done(viborg.withdraw(2));
        viborg.submitted(VersionKind.FINAL);
        assertThat(CaseFiles.manifest(caseFile(viborg)).has("supersedes"))
                .as("what was withdrawn left no place")
                .isFalse();
    }

    @Test
    void itTellsWhatHasHappenedToItsVersionAsWhatAndByNobodysName() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.write(ResponseScene.general("Vi bakker op."));
        viborg.submitted(VersionKind.PROVISIONAL);
        ResponseScene.done(viborg.confirm(1));
        ResponseScene deputy = viborg.colleague(Role.DEPUTY);
        deputy.submitted(VersionKind.FINAL);
        ResponseScene.done(viborg.withdraw(2));
        JsonNode first = caseFiles.manifest(filing(viborg, 1), viborg.actor);
        JsonNode second = caseFiles.manifest(filing(viborg, 2), viborg.actor);
        assertThat(CaseFiles.complaints(first)).isEmpty();
        assertThat(CaseFiles.complaints(second)).isEmpty();
        String at = "\"at\":\"2020-11-20T08:00:00Z\"";
        assertThat(first.get("steps").valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"step\":\"SUBMITTED\"," + at + ",\"function\":\"COORDINATOR\"}",
                        "{\"step\":\"CONFIRMED\"," + at + ",\"function\":\"COORDINATOR\","
                                + "\"meetingDate\":\"2020-11-20\",\"itemNumber\":\"7\"}",
                        "{\"step\":\"SUPERSEDED\"," + at + ",\"function\":\"DEPUTY\"}");
        assertThat(second.get("steps").valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"step\":\"SUBMITTED\"," + at + ",\"function\":\"DEPUTY\"}",
                        "{\"step\":\"WITHDRAWN\"," + at
                                + ",\"function\":\"COORDINATOR\",\"reason\":\"Sendt for tidligt.\"}");
    }

    @Test
    void theMinutesOfTheMeetingThatItNamesAreInTheMunicipalitysOwn() throws Exception {
        ResponseScene viborg = world.open();
        viborg.write(ResponseScene.general("Vi bakker op."));
        viborg.decided("referat.pdf");
        TreatmentDetails decided = viborg.draft().treatment();
        viborg.submitted(VersionKind.FINAL);
        ResponseScene.done(viborg.submit(new Submission(
                UUID.randomUUID(),
                viborg.draft().revision(),
                viborg.asked().consultation().draft(),
                VersionKind.FINAL,
                decided,
                null,
                "",
                1)));
        assertThat(caseFiles.open(filing(viborg, 1), viborg.actor))
                .as("treated by the administration")
                .doesNotContainKey("referat.pdf");
        Map<String, byte[]> own = caseFiles.open(filing(viborg, 2), viborg.actor);
        assertThat(own.get("referat.pdf"))
                .isEqualTo(new Desk(mvc)
                        .open(viborg.path() + "/decision/file", viborg.actor)
                        .bytes());
        JsonNode manifest = CaseFiles.manifest(own);
        assertThat(CaseFiles.complaints(manifest)).isEmpty();
        assertThat(manifest.get("files").toString()).contains("\"MINUTES\"");
        assertThat(caseFiles.open(
                        "/consultations/" + viborg.consultation.slug() + "/responses/viborg/versions/2/filing",
                        viborg.consultation.officer()))
                .containsKey("hoeringssvar.pdf")
                .doesNotContainKey("referat.pdf");
    }

    @Test
    void whoChecksAFileHearsWhetherItsVersionStillCounts() throws Exception {
        ResponseScene viborg = world.viborg();
        Version first = viborg.submitted("Vi bakker op.");
        assertThat(checked(first)).contains("Version 1, den seneste");
        Version second = viborg.submitted(VersionKind.PROVISIONAL);
        assertThat(checked(first)).contains("Version 1. Erstattet af en nyere 20. november 2020 kl. 09.00");
        assertThat(checked(second)).contains("Version 2, den seneste. Forbeholdet er ikke afklaret");
        ResponseScene.done(viborg.confirm(2));
        assertThat(checked(second)).contains("Version 2, den seneste. Bekræftet 20. november 2020 kl. 09.00");
        ResponseScene.done(viborg.withdraw(2));
        assertThat(checked(second))
                .contains("Version 2. Kommunen trak den tilbage 20. november 2020 kl. 09.00")
                .doesNotContain("nyere", "Bekræftet");
    }

    private ResponseScene enclosed() {
        ResponseScene viborg = world.viborg();
        viborg.document(
                "svar.pdf", ORIGINAL, new Contents(FileType.PDF, 1, true, false, "<p>Viborg bakker op.</p>", ""));
        viborg.appendix("kort.pdf");
        viborg.submitted(VersionKind.FINAL);
        return viborg;
    }

    private String checked(Version version) throws Exception {
        return Jsoup.parse(mvc.perform(multipart("/receipt-check")
                                .param("digest", version.proof().pdfSha256())
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select(".alert")
                .text();
    }

    private Map<String, byte[]> caseFile(ResponseScene scene) throws Exception {
        return caseFiles.open(filing(scene, scene.version().number()), scene.actor);
    }

    private static String filing(ResponseScene scene, int version) {
        return scene.path() + "/versions/" + version + "/filing";
    }
}
