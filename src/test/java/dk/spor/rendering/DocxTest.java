package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.rendering.Block.Prose;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class DocxTest {

    private static final byte[] EVERYTHING = new DocumentRenderer().docx(Samples.everything());

    @Test
    void headingsAreWordsOwnAndSkipNoLevel() throws IOException {
        try (XWPFDocument word = read(EVERYTHING)) {
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph ->
                                    String.valueOf(paragraph.getStyle()).matches("Title|Heading.*"))
                            .map(paragraph -> paragraph.getStyle() + ": "
                                    + paragraph.getText().split(" ")[0]))
                    .containsExactly(
                            "Title: Høringssvar",
                            "Heading1: Om",
                            "Heading1: Overskrift",
                            "Heading2: Under",
                            "Heading1: Svar");
            assertThat(word.getParagraphs())
                    .allMatch(paragraph ->
                            paragraph.getStyle() == null || word.getStyles().styleExist(paragraph.getStyle()));
        }
    }

    @Test
    void keepsEveryWordAsItWasWritten() throws IOException {
        try (XWPFDocument word = read(EVERYTHING)) {
            String text = String.join(
                    "\n",
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList());
            assertThat(text)
                    .contains(
                            "UDKAST 😀",
                            "Om svaret 😀 日本語",
                            "Se KL's side",
                            "fed, kursiv og begge.",
                            "Sekretariatets bemærkninger",
                            "Imødekommet.",
                            "Vi bakker op.",
                            "Viborg Kommune")
                    .doesNotContain("Tom overskrift");
        }
    }

    @Test
    void looksAndLinksSurvive() throws IOException {
        try (XWPFDocument word = read(EVERYTHING)) {
            XWPFParagraph line = starting(word, "Se KL's side");
            assertThat(line.getRuns().stream()
                            .filter(run -> run.isBold() || run.isItalic())
                            .map(run -> run.text() + (run.isBold() ? " b" : "") + (run.isItalic() ? " i" : "")))
                    .containsExactly("fed b", "kursiv i", "begge b i");
            assertThat(line.getRuns())
                    .filteredOn(XWPFHyperlinkRun.class::isInstance)
                    .allMatch(run ->
                            ((XWPFHyperlinkRun) run).getHyperlink(word).getURL().equals("https://kl.dk"))
                    .isNotEmpty();
        }
    }

    @Test
    void listsAreNumberedByWordEachFromItsBeginning() throws IOException {
        Prose lists = new Prose(RichText.ofPlain("1. a\n2. b\n\n1. c\n2. d\n\n- e"));
        try (XWPFDocument word =
                read(new DocumentRenderer().docx(Samples.everything().withBody(List.of(lists))))) {
            assertThat(List.of("a", "b", "c", "d", "e"))
                    .allMatch(item -> starting(word, item).getNumID() != null);
            assertThat(starting(word, "a").getNumID())
                    .isEqualTo(starting(word, "b").getNumID());
            assertThat(starting(word, "c").getNumID())
                    .isNotEqualTo(starting(word, "a").getNumID());
            assertThat(starting(word, "c").getNumFmt()).isEqualTo("decimal");
            assertThat(starting(word, "e").getNumFmt()).isEqualTo("bullet");
            assertThat(starting(word, "c").getNumStartOverride()).isEqualTo(1);
        }
        try (XWPFDocument word = read(EVERYTHING)) {
            assertThat(starting(word, "første").getNumIlvl()).isEqualTo(1);
        }
    }

    @Test
    void theTablesHeaderRowComesAgainOnEveryPage() throws IOException {
        try (XWPFDocument word = read(EVERYTHING)) {
            XWPFTable facts = word.getTables().get(0);
            assertThat(facts.getRow(1).getCell(1).getText()).contains("Byrådet").contains("punkt 4");
            XWPFTable table = word.getTables().get(1);
            assertThat(table.getNumberOfRows()).isEqualTo(61);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(60).getCell(0).getText()).isEqualTo("Kommune 60");
            assertThat(word.getStyles().styleExist(table.getStyleID())).isTrue();
        }
    }

    @Test
    void itsPropertiesNameTitleAndLanguageAndThePageIsA4() throws IOException {
        try (XWPFDocument word = read(EVERYTHING)) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).startsWith("Høringssvar fra Viborg");
            assertThat(word.getStyles().getCtStyles().getDocDefaults().xmlText())
                    .contains("da-DK");
            CTSectPr section = word.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgMar().getLeft()).hasToString("1417");
            assertThat(word.getFooterList().get(0).getText())
                    .startsWith("Side ")
                    .contains(" af ");
        }
    }

    @Test
    void isWordsOwnMarkup() throws IOException {
        try (XWPFDocument word = read(EVERYTHING)) {
            assertThat(word.getDocument().validate()).isTrue();
        }
    }

    @Test
    void theBodyBeginsOnAPageAfterTheCover() throws IOException {
        try (XWPFDocument word = read(EVERYTHING)) {
            assertThat(starting(word, "Overskrift der springer").isPageBreak()).isTrue();
            assertThat(starting(word, "Om svaret").isPageBreak()).isFalse();
        }
    }

    private static XWPFParagraph starting(XWPFDocument word, String start) {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static XWPFDocument read(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
