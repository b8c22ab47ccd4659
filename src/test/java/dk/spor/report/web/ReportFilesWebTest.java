package dk.spor.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.As;
import dk.spor.rendering.LibreOffice;
import dk.spor.rendering.PdfValidation;
import dk.spor.report.ReportScene;
import dk.spor.shared.MediaTypes;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.SynthesisWorld;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Every file that the report can be had as. */
@WebTest
class ReportFilesWebTest {

    private final MockMvc mvc;
    private final ReportScene scene;
    private final Actor lead;

    ReportFilesWebTest(MockMvc mvc, SynthesisWorld world) {
        this.mvc = mvc;
        this.scene = ReportScene.of(world);
        this.lead = scene.consultation.lead();
        scene.synthesis.answer("VIB-1", AssessmentOutcome.NOT_ACCOMMODATED, "Det ligger uden for KKR.");
        scene.provisional("Skive", "=Skives foreløbige ord");
    }

    @BeforeEach
    void theDeadlineHasPassed() {
        scene.synthesis.afterDeadline();
    }

    @Test
    void thePageSaysWhatIsAnsweredToEachAndWhoIsProvisional() throws Exception {
        Document page = Jsoup.parse(get("/report").getContentAsString());
        assertThat(page.select("article").text())
                .containsSubsequence(
                        "SKI-1, Skive Kommune: generelt (foreløbigt svar)",
                        "Sekretariatets bemærkninger",
                        "Bemærkningen er ikke vurderet endnu.")
                .containsSubsequence(
                        "VIB-1, Viborg Kommune",
                        "Viborgs almene ord",
                        "Sekretariatets bemærkninger · Ikke imødekommet",
                        "Det ligger uden for KKR.")
                .contains("3. Ændringer i forhold til høringsudkastet");
        assertThat(page.select("#hindered").text())
                .contains(
                        "Kan ikke afsluttes endnu. 2 forhold skal afklares",
                        "4 bemærkninger er ikke vurderet",
                        "Skive Kommune");
        assertThat(page.select("#hindered a[href*=/points/]")).hasSize(4);
        assertThat(page.select("#hindered details:not([open]) a[href*=/points/]"))
                .as("folded")
                .hasSize(4);
    }

    @Test
    void libreOfficeReadsTheWordFileAndFindsTheWordsOfThePage() throws Exception {
        byte[] docx = get("/report.docx").getContentAsByteArray();
        String read = LibreOffice.text(docx);
        Document page = Jsoup.parse(get("/report").getContentAsString());
        List<String> shown = words(page.select("article").first());
        assertThat(shown).hasSizeGreaterThan(60);
        assertThat(read.replaceAll("\\s+", " ")).contains(shown);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(word.getTables())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allMatch(it -> it.getRow(0).isRepeatHeader());
        }
    }

    @Test
    void theTableIsAPageAPdfOnItsSideAndAWordFile() throws Exception {
        Element table = Jsoup.parse(get("/report/table").getContentAsString())
                .select("table")
                .first();
        assertThat(table.select("thead th").eachText())
                .containsExactly(
                        "Nr.",
                        "Afsender",
                        "Behandling",
                        "Afsnit/spor",
                        "Resumé af bemærkning",
                        "Sekretariatets vurdering",
                        "Udfald",
                        "Indstilling",
                        "Ændring (ref.)");
        assertThat(table.select("tbody tr:contains(VIB-1) td").eachText())
                .containsExactly(
                        "VIB-1",
                        "Viborg Kommune",
                        "Administrativt behandlet",
                        "Generelt",
                        "Viborgs almene ord",
                        "Det ligger uden for KKR.",
                        "Ikke imødekommet",
                        "At udkastet ikke ændres");
        byte[] pdf = get("/report/table.pdf").getContentAsByteArray();
        PdfValidation.assertAccessibleAndArchivable(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        }
        assertThat(LibreOffice.text(get("/report/table.docx").getContentAsByteArray()))
                .contains("Resumé af bemærkning", "Det ligger uden for KKR.");
    }

    @Test
    void theSpreadsheetsHaveARowForEachPointAndTheColumnsThatWereChosen() throws Exception {
        String csv = get("/report.csv?column=LABEL&column=TEXT&column=OUTCOME").getContentAsString();
        assertThat(csv.lines())
                .hasSize(6)
                .contains("\uFEFFNr.;Bemærkning;Udfald", "VIB-1;Viborgs almene ord;Ikke imødekommet")
                .contains("SKI-1;'=Skives foreløbige ord;");
        assertThat(get("/report.csv").getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".csv");
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(get("/report.xlsx").getContentAsByteArray()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(5);
            assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 12);
        }
    }

    @Test
    void theAssociationsOwnTemplateIsUsedUntilItIsTakenAway() throws Exception {
        assertThat(send(template("Brevhoved for KKR", "{{indhold}}"))).isEqualTo(303);
        assertThat(LibreOffice.text(get("/report.docx").getContentAsByteArray()))
                .contains("Brevhoved for KKR", "Viborgs almene ord")
                .doesNotContain("{{");
        assertThat(Jsoup.parse(get("/report/template").getContentAsString()).text())
                .contains("skabelon.docx");
        mvc.perform(post(path("/report/template/removal"))
                .with(As.actor(lead))
                .with(SecurityMockMvcRequestPostProcessors.csrf()));
        assertThat(LibreOffice.text(get("/report.docx").getContentAsByteArray()))
                .doesNotContain("Brevhoved");
    }

    @Test
    void aBadTemplateIsRefusedInWords() throws Exception {
        MockHttpServletResponse answer = sent(template("Ingen plads til noget"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".alert-error")
                        .text())
                .contains("Skabelonen mangler {{indhold}}");
        assertThat(Jsoup.parse(get("/report/template").getContentAsString()).text())
                .contains("I bruger Spors egen skabelon");
    }

    /** Every line that the page shows, without what only tables of contents say. */
    private static List<String> words(Element article) {
        return Stream.concat(article.select("h2, h3, h4, h5, p, td, th, caption").stream(), Stream.empty())
                .map(Element::text)
                .filter(it -> !it.isBlank())
                .toList();
    }

    private static byte[] template(String... lines) throws Exception {
        try (XWPFDocument word = new XWPFDocument()) {
            for (String line : lines) {
                word.createParagraph().createRun().setText(line);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        }
    }

    private int send(byte[] template) throws Exception {
        return sent(template).getStatus();
    }

    private MockHttpServletResponse sent(byte[] template) throws Exception {
        return mvc.perform(multipart(path("/report/template"))
                        .file(new MockMultipartFile("template", "skabelon.docx", MediaTypes.DOCX, template))
                        .with(As.actor(lead))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse get(String part) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path(part)).with(As.actor(lead)))
                .andReturn()
                .getResponse();
    }

    private String path(String part) {
        return "/consultations/" + scene.consultation.slug() + part;
    }
}
