package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

class WordTemplatesTest {

    private static final Map<String, String> VALUES =
            Map.of("titel", "Notat om høringen", "dato", "16. december 2020", "afsender", "KKR Midtjylland");

    private final WordTemplates templates = new WordTemplateFiller();

    @Test
    void theTemplatesHeaderFooterAndTextAreKeptAroundTheDocument() throws IOException {
        byte[] made = templates.docx(document(), template(), VALUES);
        Found found = Found.of(made);
        assertThat(found.text)
                .containsSubsequence(
                        "Forside fra KKR Midtjylland",
                        "Notat om høringen",
                        "Høringen",
                        "Løbende tekst",
                        "punkt et",
                        "punkt to",
                        "Kommune",
                        "Viborg",
                        "Efter notatet, 16. december 2020");
        assertThat(found.text).doesNotContain("{{", "Dokumentets egen titel");
        assertThat(found.header).isEqualTo("KKR Midtjylland, brevhoved");
        assertThat(found.footer).isEqualTo("Sidefod 16. december 2020");
    }

    @Test
    void theTemplatesOwnStylesOfTheSameNamesAreTakenOnAndTheOthersBrought() throws IOException {
        Found found = Found.of(templates.docx(document(), template(), VALUES));
        assertThat(found.styleOf("Høringen")).isEqualTo("Overskrift1");
        assertThat(found.styleOf("Svar")).isEqualTo("RemarkLabel");
        assertThat(found.styles).contains("Overskrift1", "RemarkLabel").doesNotContain("Heading1");
    }

    @Test
    void linksAndListsStillLead() throws IOException {
        byte[] made = templates.docx(document(), template(), VALUES);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(made))) {
            assertThat(word.getHyperlinks()).extracting(it -> it.getURL()).contains("https://kl.dk");
            assertThat(word.getParagraphs())
                    .filteredOn(it -> it.getText().startsWith("punkt"))
                    .allSatisfy(it -> assertThat(it.getNumFmt()).isEqualTo("decimal"));
        }
    }

    @Test
    void aTemplateThatIsTitledByNobodyGetsTheDocumentsTitle() throws IOException {
        byte[] made = templates.docx(document(), word(it -> line(it, "{{indhold}}")), VALUES);
        assertThat(Found.of(made).text).contains("Dokumentets egen titel");
    }

    @Test
    void whatCantBeATemplateIsSaidWhy() {
        assertThat(templates.refusals(template())).isEmpty();
        assertThat(refusals(it -> line(it, "Kun tekst"))).containsExactly("rendering.refusal.noContent");
        assertThat(refusals(it -> {
                    line(it, "{{indhold}}");
                    line(it, "{{ indhold }}");
                }))
                .containsExactly("rendering.refusal.contentTwice");
        assertThat(refusals(it -> line(it, "Her: {{indhold}}"))).containsExactly("rendering.refusal.contentNotAlone");
        assertThat(refusals(it -> {
                    line(it, "{{indhold}} ");
                    line(it, "{{sagsnr}}");
                }))
                .containsExactly("rendering.refusal.unknownName");
        assertThat(refusals(it -> it.createTable(1, 1).getRow(0).getCell(0).setText("{{indhold}}")))
                .containsExactly("rendering.refusal.contentNotAlone");
        assertThat(templates.refusals("ikke en fil".getBytes(StandardCharsets.UTF_8)))
                .extracting(Refusal::text)
                .containsExactly("rendering.refusal.notWord");
    }

    private List<String> refusals(Consumer<XWPFDocument> content) {
        return templates.refusals(word(content)).stream().map(Refusal::text).toList();
    }

    private static Document document() {
        return Document.of("Dokumentets egen titel", Locale.forLanguageTag("da"), "Beskrivelse", "KKR")
                .withBody(List.of(
                        new Block.Heading(2, "Høringen"),
                        new Block.Prose(RichText.of(
                                "<p>Løbende tekst, se <a href=\"https://kl.dk\">KL</a></p><ol><li>punkt et</li><li>punkt"
                                        + " to</li></ol>")),
                        new Block.Table("Tabel", List.of("Kommune"), List.of(List.of("Viborg"))),
                        new Block.Remark("Svar", RichText.ofPlain("Imødekommet"))));
    }

    /** As Danish Word makes them: the identity of a style is Danish, its name is not; a name is cut into runs. */
    private static byte[] template() {
        return word(word -> {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Overskrift1");
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal("heading 1");
            word.createStyles().addStyle(new XWPFStyle(style));
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{afsender}}, brevhoved");
            word.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Sidefod {{dato}}");
            XWPFParagraph front = word.createParagraph();
            front.createRun().setText("Forside fra {{af");
            front.createRun().setText("sender}}");
            line(word, "{{titel}}");
            line(word, "{{indhold}}");
            line(word, "Efter notatet, {{dato}}");
        });
    }

    private static void line(XWPFDocument word, String text) {
        word.createParagraph().createRun().setText(text);
    }

    private static byte[] word(Consumer<XWPFDocument> content) {
        try (XWPFDocument word = new XWPFDocument()) {
            content.accept(word);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in a Word file when it is read again. */
    private record Found(
            String text, String header, String footer, List<String> styles, Map<String, String> styleOfText) {

        static Found of(byte[] made) throws IOException {
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(made))) {
                StringBuilder text = new StringBuilder();
                WordParagraphs.all(word).stream()
                        .filter(it -> it.getPart() == word)
                        .forEach(it -> text.append(it.getText()).append('\n'));
                Map<String, String> styles = new HashMap<>();
                word.getParagraphs().forEach(it -> styles.put(it.getText(), String.valueOf(it.getStyle())));
                return new Found(
                        text.toString(),
                        String.join(
                                "",
                                word.getHeaderList().stream()
                                        .map(it -> it.getText().strip())
                                        .toList()),
                        String.join(
                                "",
                                word.getFooterList().stream()
                                        .map(it -> it.getText().strip())
                                        .toList()),
                        word.getStyles().getStyles().stream()
                                .map(XWPFStyle::getStyleId)
                                .toList(),
                        styles);
            }
        }

        String styleOf(String text) {
            return String.valueOf(styleOfText.get(text));
        }
    }
}
