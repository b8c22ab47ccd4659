package dk.spor.records.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.web.As;
import dk.spor.registration.Registrar;
import dk.spor.rendering.PdfValidation;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.Version;
import dk.spor.response.VersionKind;
import dk.spor.response.web.Desk;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.Sha256;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was submitted goes into the records of both sides, and each tells under which case. */
@WebTest
class FilingWebTest {

    private final ConsultationWorld consultations;
    private final ResponseWorld responses;
    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final ListableBeanFactory beans;
    private final CaseFiles caseFiles;

    FilingWebTest(
            ConsultationWorld consultations,
            ResponseWorld responses,
            MockMvc mvc,
            JdbcClient jdbc,
            ListableBeanFactory beans) {
        this.consultations = consultations;
        this.responses = responses;
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.beans = beans;
        this.caseFiles = new CaseFiles(mvc);
    }

    @Test
    void theCaseFileHasWhatItsManifestSaysAndTheManifestKeepsToItsSchema() throws Exception {
        ResponseScene viborg = responses.open();
        Version version = viborg.submitted("Vi bakker op.");
        file(own(viborg), viborg.actor, "01.05.00-Ø40-3-20");
        Map<String, byte[]> files = caseFiles.open(own(viborg), viborg.actor);
        JsonNode manifest = CaseFiles.manifest(files);
        assertThat(CaseFiles.complaints(manifest)).isEmpty();
        assertThat(manifest.get("direction").asString()).isEqualTo("OUT");
        assertThat(manifest.get("caseNumber").asString()).isEqualTo("01.05.00-Ø40-3-20");
        assertThat(manifest.get("kle").get("facet").asString()).isEqualTo("Ø40");
        assertThat(manifest.get("sender").get("cvr").asString()).isEqualTo("29189846");
        assertThat(manifest.get("receivedAt").asString())
                .isEqualTo(version.receivedAt().toString());
        assertThat(manifest.get("receiptNumber").asString())
                .isEqualTo(version.proof().receipt().value());
        assertThat(files.keySet())
                .containsExactly("manifest.json", "hoeringssvar.pdf", "hoeringssvar.json", "kvittering.pdf");
        manifest.get("files")
                .forEach(it -> assertThat(Sha256.of(
                                Objects.requireNonNull(files.get(it.get("name").asString()))))
                        .isEqualTo(it.get("sha256").asString()));
        PdfValidation.assertAccessibleAndArchivable(Objects.requireNonNull(files.get("hoeringssvar.pdf")));
        PdfValidation.assertAccessibleAndArchivable(Objects.requireNonNull(files.get("kvittering.pdf")));
    }

    @Test
    void whatWasRegisteredIsFiledWithItsOriginal() throws Exception {
        ResponseScene viborg = responses.open();
        Registrar registrar = new Registrar(beans, viborg.consultation, "Viborg", viborg.consultation.officer());
        ResponseScene.done(registrar.register(Registrar.filled(Registrar.letter(10, 11))));
        Map<String, byte[]> files = caseFiles.open(own(viborg), viborg.actor);
        JsonNode registered = CaseFiles.manifest(files).get("registered");
        assertThat(CaseFiles.complaints(CaseFiles.manifest(files))).isEmpty();
        assertThat(Sha256.of(Objects.requireNonNull(files.get("dokument.pdf"))))
                .isEqualTo(registered.get("originalSha256").asString());
        PdfValidation.assertAccessibleAndArchivable(Objects.requireNonNull(files.get("kvittering.pdf")));
    }

    @Test
    void theSchemaSaysNoToWhatIsNotItsOwn() throws Exception {
        ResponseScene viborg = responses.open();
        viborg.submitted("Vi bakker op.");
        String text = caseFiles.manifest(own(viborg), viborg.actor).toString();
        JsonMapper json = JsonMapper.shared();
        assertThat(CaseFiles.complaints(json.readTree(text.replace("\"OUT\"", "\"UD\""))))
                .singleElement()
                .asString()
                .startsWith("/direction enum");
        assertThat(CaseFiles.complaints(json.readTree(text.replace("\"title\"", "\"titel\""))))
                .hasSize(2);
    }

    @Test
    void theSameCaseFileHasTheSameBytes() throws Exception {
        ResponseScene viborg = responses.open();
        viborg.submitted("Vi bakker op.");
        assertThat(caseFiles.download(own(viborg), viborg.actor))
                .isEqualTo(caseFiles.download(own(viborg), viborg.actor));
    }

    @Test
    void theSecretariatFilesItUnderACaseOfItsOwn() throws Exception {
        ResponseScene viborg = responses.open();
        viborg.submitted("Vi bakker op.");
        Actor officer = consultations.officer();
        file(own(viborg), viborg.actor, "01.05.00-P20-7-20");
        String received = received(viborg);
        assertThat(text(received, officer)).contains("Ikke valgt", "ikke markeret som journaliseret");
        send(received + "/case", officer, "caseNumber", "00.01.00P35-0101");
        JsonNode manifest = caseFiles.manifest(received, officer);
        assertThat(CaseFiles.complaints(manifest)).isEmpty();
        assertThat(manifest.get("direction").asString()).isEqualTo("IN");
        assertThat(manifest.get("caseNumber").asString()).isEqualTo("00.01.00P35-0101");
        file(received, officer, "00.01.00P35-0102");
        assertThat(text(received, officer))
                .contains("Journaliseret 20. november 2020 kl. 09.00", "på sag 00.01.00P35-0102")
                .doesNotContain("01.05.00-P20-7-20");
    }

    @Test
    void whatIsSealedHasNoCaseFileForTheSecretariat() throws Exception {
        ResponseScene viborg = responses.viborg();
        viborg.submitted("Et hemmeligt svar.");
        Actor officer = consultations.officer();
        assertThat(status(received(viborg), officer)).isEqualTo(404);
        assertThat(status(received(viborg) + "/case-file.zip", officer)).isEqualTo(404);
        assertThat(send(received(viborg) + "/entries", officer, "caseNumber", "01.05.00-P20")
                        .status())
                .isEqualTo(404);
        assertThat(caseFiles
                        .manifest(own(viborg), viborg.actor)
                        .get("confidentiality")
                        .toString())
                .contains("SEALED_UNTIL_DEADLINE", "2020-12-15T09:01:00Z");
    }

    @Test
    void aCorrectionIsANewMarkAndTheFirstOneStays() throws Exception {
        ResponseScene viborg = responses.open();
        viborg.submitted("Vi bakker op.");
        file(own(viborg), viborg.actor, "01.05.00-P20-3-20");
        file(own(viborg), viborg.actor, "01.05.00-P20-3-20");
        file(own(viborg), viborg.actor, "01.05.00-P20-4-20");
        assertThat(Jsoup.parse(page(own(viborg), viborg.actor))
                        .select("aside li")
                        .eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("01.05.00-P20-4-20");
        for (String table : new String[] {"records.filing", "records.case_choice"}) {
            assertThatThrownBy(() -> jdbc.sql("update " + table + " set case_number = '01.05.00-P20-5-20'")
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void whatIsNoCaseNumberIsRefusedAtItsField() throws Exception {
        ResponseScene viborg = responses.open();
        viborg.submitted("Vi bakker op.");
        Answer answer = send(own(viborg) + "/entries", viborg.actor, "caseNumber", "2020-1234");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.value("caseNumber")).isEqualTo("2020-1234");
    }

    @Test
    void eachVersionIsFiledByItselfAlsoOnceItIsReplacedOrWithdrawn() throws Exception {
        ResponseScene viborg = responses.open();
        viborg.submitted("Vi bakker op.");
        viborg.submitted(VersionKind.PROVISIONAL);
        ResponseScene.done(viborg.withdraw(2));
        Actor officer = viborg.consultation.officer();
        assertThat(text(viborg.path() + "/versions/1/receipt", viborg.actor)).contains("Journalisér");
        for (int version : new int[] {1, 2}) {
            file(own(viborg, version), viborg.actor, "01.05.00-P20-" + version + "-20");
            file(received(viborg, version), officer, "00.01.00-P35-" + version + "-20");
        }
        for (int version : new int[] {1, 2}) {
            for (String address : new String[] {own(viborg, version), received(viborg, version)}) {
                Actor actor = address.contains("/responses/") ? officer : viborg.actor;
                String end = "-" + version + "-20";
                assertThat(Jsoup.parse(page(address, actor)).select("aside li").eachText())
                        .singleElement()
                        .asString()
                        .endsWith(end);
                JsonNode manifest = caseFiles.manifest(address, actor);
                assertThat(manifest.get("version").asInt()).isEqualTo(version);
                assertThat(manifest.get("caseNumber").asString()).endsWith(end);
            }
        }
        assertThat(status(own(viborg, 3), viborg.actor)).isEqualTo(404);
        assertThat(status(received(viborg, 3), officer)).isEqualTo(404);
    }

    @Test
    void aReaderSeesItAndMarksNothing() throws Exception {
        ResponseScene viborg = responses.open();
        viborg.submitted("Vi bakker op.");
        Actor reader = consultations.somebody(viborg.consultation.consultee("Viborg"), Role.READER);
        assertThat(Jsoup.parse(page(own(viborg), reader)).select("main form")).isEmpty();
        assertThat(send(own(viborg) + "/entries", reader, "caseNumber", "01.05.00-P20")
                        .status())
                .isEqualTo(404);
    }

    private static String own(ResponseScene scene) {
        return own(scene, 1);
    }

    private static String received(ResponseScene scene) {
        return received(scene, 1);
    }

    private static String own(ResponseScene scene, int version) {
        return scene.path() + "/versions/" + version + "/filing";
    }

    private static String received(ResponseScene scene, int version) {
        return "/consultations/" + scene.consultation.slug() + "/responses/viborg/versions/" + version + "/filing";
    }

    private void file(String address, Actor actor, String number) throws Exception {
        assertThat(send(address + "/entries", actor, "caseNumber", number).status())
                .isEqualTo(303);
    }

    private Answer send(String address, Actor actor, String... fields) throws Exception {
        return new Desk(mvc).send(address, actor, fields);
    }

    private MockHttpServletResponse open(String address, Actor actor) throws Exception {
        return mvc.perform(get(URI.create(address)).with(As.actor(actor)))
                .andReturn()
                .getResponse();
    }

    private int status(String address, Actor actor) throws Exception {
        return open(address, actor).getStatus();
    }

    private String page(String address, Actor actor) throws Exception {
        return open(address, actor).getContentAsString();
    }

    private String text(String address, Actor actor) throws Exception {
        return Jsoup.parse(page(address, actor)).select("main").text();
    }
}
