package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.rendering.Block.Difference;
import dk.spor.rendering.Block.DifferenceKey;
import dk.spor.rendering.Block.Heading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DifferenceBlockTest {

    private static final Renderer RENDERER = new DocumentRenderer();
    private static final String LONG = " og noget langt, som står begge steder";
    private static final Difference WORDS =
            difference("<p>Vi deler viden ens.</p>", "<p>Vi deler <em>planer</em> ens.</p>");
    private static final Difference LIST = difference(
            "<ol><li>første" + LONG + "</li><li>anden" + LONG + "<ul><li>inde i" + LONG + "</li></ul></li></ol>",
            "<h3>Nyt</h3><ol><li>anden" + LONG + "<ul><li>inde i" + LONG + " igen</li></ul></li><li>sidste</li></ol>");

    @Test
    void theWebPageUnderlinesAndStrikesAndSaysBothInWords() {
        Element page = html(WORDS);
        assertThat(page.select(".sp-difference .doc-label").text()).isEqualTo("1.2 [flyttet hertil]");
        assertThat(page.select(".sp-difference p:not(.doc-label)").text())
                .isEqualTo("Vi deler [slettet: viden] [tilføjet: planer] ens.");
        assertThat(page.select(".sp-difference del").eachText()).containsExactly("viden");
        assertThat(page.select(".sp-difference ins > em").eachText()).containsExactly("planer");
        assertThat(page.select(".sp-difference .sr-only").eachText())
                .containsExactly("[slettet:", "]", "[tilføjet:", "]");
    }

    @Test
    void listsKeepTheirNumbersAndHeadingsTheirLevel() {
        Element page = html(LIST);
        assertThat(page.select("h3").text()).isEqualTo("[tilføjet: Nyt]");
        assertThat(page.select("ol > li").eachAttr("value")).containsExactly("1", "2");
        assertThat(page.select("ul > li.doc-item-2 ins").text()).isEqualTo("igen");
    }

    @Test
    void whatOnlyLooksOtherwiseIsSaidAndSoIsHowToRead() {
        Element page = html(difference("<p>Vi deler viden.</p>", "<p>Vi <strong>deler</strong> viden.</p>"));
        assertThat(page.text()).contains("Vi deler [nu fed] viden.");
        assertThat(page.select(".doc-key").text())
                .isEqualTo("Sådan læses det: understreget er tilføjet, gennemstreget er slettet.");
        assertThat(Jsoup.parse(RENDERER.html(document(Locale.UK, WORDS))).text())
                .contains("[deleted: viden] [added: planer]");
    }

    @Test
    void titlesAreOneLineHoweverLittleTheyHaveInCommon() {
        Element page =
                html(new Difference("Titel", List.of(), RichTextDiff.ofLine("1. Grøn vækst", "- Erhverv & <b>")));
        assertThat(page.select(".sp-difference p:not(.doc-label)"))
                .singleElement()
                .extracting(Element::text)
                .isEqualTo("[slettet: 1. Grøn vækst] [tilføjet: - Erhverv & <b>]");
    }

    @Test
    void thePdfSaysTheSameInItsTextAndIsAccessibleAndMayBeArchived() throws IOException {
        byte[] bytes = RENDERER.pdf(document(Samples.DANISH, WORDS, LIST));
        PdfValidation.assertAccessibleAndArchivable(bytes);
        assertThat(ReadAloud.words(bytes))
                .contains("understreget er tilføjet, gennemstreget er slettet.")
                .contains("1.2 [flyttet hertil] Vi deler [slettet: viden] [tilføjet: planer] ens.")
                .contains("[tilføjet: Nyt]")
                .contains("1. anden" + LONG)
                .contains("2. [tilføjet: sidste]");
    }

    @Test
    void theWordFileUnderlinesAndStrikesAndSaysBothInWords() throws IOException {
        byte[] bytes = RENDERER.docx(document(Samples.DANISH, WORDS, LIST));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(word.getParagraphs().stream().map(it -> it.getStyle() + ": " + it.getText()))
                    .contains(
                            "DifferenceLabel: 1.2 [flyttet hertil]",
                            "Normal: Vi deler [slettet: viden] [tilføjet: planer] ens.",
                            "Heading2: [tilføjet: Nyt]",
                            "ListParagraph: 1. anden" + LONG,
                            "ListParagraph: 2. [tilføjet: sidste]");
            List<XWPFRun> runs = word.getParagraphs().stream()
                    .flatMap(it -> it.getRuns().stream())
                    .toList();
            assertThat(runs)
                    .filteredOn(it -> it.getUnderline() == UnderlinePatterns.SINGLE)
                    .extracting(XWPFRun::text)
                    .contains("planer", "sidste");
            assertThat(runs)
                    .filteredOn(XWPFRun::isStrikeThrough)
                    .extracting(XWPFRun::text)
                    .contains("viden");
            assertThat(word.getDocument().validate()).isTrue();
            assertThat(word.getStyles().styleExist("DifferenceLabel")).isTrue();
        }
    }

    private static Element html(Difference difference) {
        return Jsoup.parseBodyFragment(RENDERER.html(document(Samples.DANISH, difference)))
                .body();
    }

    private static Difference difference(String before, String after) {
        return new Difference(
                "1.2", List.of("[flyttet hertil]"), RichTextDiff.of(RichText.of(before), RichText.of(after)));
    }

    private static Document document(Locale language, Difference... differences) {
        List<Block> body = new ArrayList<>(List.of(new DifferenceKey(), new Heading(2, "Spor 1")));
        body.addAll(List.of(differences));
        return Document.of("Forskelle", language, "Hvad er ændret", "KKR Midtjylland")
                .withBody(body);
    }
}
