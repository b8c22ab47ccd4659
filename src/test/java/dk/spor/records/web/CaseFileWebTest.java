package dk.spor.records.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import dk.spor.database.WebTest;
import dk.spor.identity.web.As;
import dk.spor.media.Contents;
import dk.spor.media.FileType;
import dk.spor.media.PdfFixtures;
import dk.spor.records.JsonSchema;
import dk.spor.rendering.PdfValidation;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.Version;
import dk.spor.response.VersionKind;
import dk.spor.shared.Sha256;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the case file and the check of a receipt say of a version follows what has become of it. */
@WebTest
class CaseFileWebTest {

    private static final byte[] ORIGINAL = PdfFixtures.pdf(1, "Viborg bakker op.");

    private final ResponseWorld world;
    private final MockMvc mvc;

    CaseFileWebTest(ResponseWorld world, MockMvc mvc) {
        this.world = world;
        this.mvc = mvc;
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
        JsonNode manifest = manifest(files);
        JsonNode schema =
                JsonMapper.shared().readTree(Files.readAllBytes(Path.of("docs/records/case-file.schema.json")));
        assertThat(JsonSchema.complaints(schema, manifest)).isEmpty();
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
        assertThat(manifest(caseFile(viborg)).has("supersedes")).isFalse();
        viborg.submitted(VersionKind.NIL);
        JsonNode supersedes = manifest(caseFile(viborg)).get("supersedes");
        assertThat(supersedes.get("version").asInt()).isEqualTo(1);
        assertThat(supersedes.get("receiptNumber").asString())
                .isEqualTo(first.proof().receipt().value());
        ResponseScene.done(viborg.withdraw(2));
        assertThat(status(viborg)).isEqualTo(404);
        viborg.submitted(VersionKind.FINAL);
        assertThat(manifest(caseFile(viborg)).has("supersedes"))
                .as("what was withdrawn left no place")
                .isFalse();
    }

    @Test
    void whoChecksAFileHearsWhetherItsVersionStillCounts() throws Exception {
        ResponseScene viborg = world.viborg();
        Version first = viborg.submitted("Vi bakker op.");
        assertThat(checked(first)).contains("Version 1, den seneste");
        Version second = viborg.submitted(VersionKind.PROVISIONAL);
        assertThat(checked(first)).contains("Version 1. Der er kommet en nyere");
        ResponseScene.done(viborg.withdraw(2));
        assertThat(checked(second))
                .contains("Version 2. Kommunen har trukket den tilbage")
                .doesNotContain("nyere");
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

    private int status(ResponseScene scene) throws Exception {
        return mvc.perform(
                        get(URI.create(scene.path() + "/filing/case-file.zip")).with(As.actor(scene.actor)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Map<String, byte[]> caseFile(ResponseScene scene) throws Exception {
        byte[] bytes = mvc.perform(
                        get(URI.create(scene.path() + "/filing/case-file.zip")).with(As.actor(scene.actor)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static JsonNode manifest(Map<String, byte[]> files) {
        return JsonMapper.shared().readTree(Objects.requireNonNull(files.get("manifest.json")));
    }
}
