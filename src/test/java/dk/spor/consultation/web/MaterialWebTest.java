package dk.spor.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import dk.spor.rendering.PdfValidation;
import java.io.ByteArrayInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class MaterialWebTest {

    private static final String[] LETTER_HEADINGS = {
        "Modtagere",
        "Dato",
        "Sagsnr.",
        "Emne",
        "Baggrund",
        "Hvad sendes i høring",
        "Særlige spørgsmål til høringsparterne",
        "Proces og tidsplan",
        "Høringsfrist og aflevering",
        "Politisk behandling og forbehold",
        "Offentliggørelse og personoplysninger",
        "Kontakt",
        "Bilag"
    };

    private final MockMvc mvc;
    private final ConsultationWorld world;

    MaterialWebTest(MockMvc mvc, ConsultationWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter.pdf", "consultees.pdf", "material.pdf", "material/1/material.pdf"})
    void eachPdfIsAccessibleAndKeepsForEver(String file) throws Exception {
        PdfValidation.assertAccessibleAndArchivable(bytes(world.published(), file));
    }

    @Test
    void theLetterHasItsHeadingsInOrder() throws Exception {
        String letter = textOfPdf(bytes(world.published(), "letter.pdf"));
        assertThat(letter).containsSubsequence(LETTER_HEADINGS).contains("Sagsnr.", "2020-0117");
        assertThat(letter.replace('\n', ' ')).contains("tirsdag den 15. december 2020 kl. 10.00");
    }

    @Test
    void inWordTheLetterSaysTheSame() throws Exception {
        assertThat(textOfWord(bytes(world.published(), "letter.docx"))).containsSubsequence(LETTER_HEADINGS);
    }

    @Test
    void theListNamesEveryConsultee() throws Exception {
        ConsultationScene scene = world.published();
        String[] names = scene.consultees().stream().map(it -> it.name()).toArray(String[]::new);
        assertThat(textOfPdf(bytes(scene, "consultees.pdf"))).containsSubsequence(names);
        assertThat(textOfWord(bytes(scene, "consultees.docx"))).containsSubsequence(names);
    }

    @Test
    void allMaterialIsInOneFile() throws Exception {
        assertThat(textOfPdf(bytes(world.published(), "material.pdf")))
                .containsSubsequence("Høringsbrev", "Høringsudkast", "DK2020", "Grøn vækst", "Proces og tidsplan")
                .contains("Viborg Kommune", "Aarhus Kommune");
    }

    @Test
    void theSameFileComesTwice() throws Exception {
        ConsultationScene scene = world.published();
        assertThat(bytes(scene, "letter.pdf")).isEqualTo(bytes(scene, "letter.pdf"));
    }

    @Test
    void aVersionOfTheMaterialHasAPageOfItsOwn() throws Exception {
        ConsultationScene scene = world.published();
        mvc.perform(get(address(scene) + "/material/1"))
                .andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("Hvad sendes i høring")));
        mvc.perform(get(address(scene) + "/material/2")).andExpect(status().isNotFound());
        mvc.perform(get(address(scene) + "/material/x")).andExpect(status().isNotFound());
    }

    private byte[] bytes(ConsultationScene scene, String file) throws Exception {
        return mvc.perform(get(address(scene) + "/" + file))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String textOfPdf(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String textOfWord(byte[] docx) throws Exception {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return words.getText();
        }
    }

    private static String address(ConsultationScene scene) {
        return "/consultations/" + scene.slug();
    }
}
