package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.rendering.PdfValidation;
import dk.spor.rendering.Renderers;
import dk.spor.rendering.RichText;
import dk.spor.ui.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two hundred responses of half a page to four, written by a seeded hand: one count, wherever it is asked for. */
class GeneratedResponsesTest {

    private static final int RESPONSES = 200;
    private static final String[] WORDS =
            "vi bakker op om en fælles klimastrategi med få mål som kan følges år for år og på tværs af kommunerne"
                    .split(" ");

    private static ResponseRendering rendering;

    @BeforeAll
    static void makeTheRenderer() throws IOException {
        rendering = new ResponseRendering(Renderers.real(), new ResponseDocuments(new Texts()));
    }

    @Test
    void theCountShownTheOneSubmittedAndThePagesOfThePdfAgree() throws IOException {
        DoubleSummaryStatistics pages = new DoubleSummaryStatistics();
        for (int seed = 0; seed < RESPONSES; seed++) {
            Draft draft = draft(seed);
            Measured shown = rendering.measure(PaperScene.asked(), draft, PaperScene.strategy());
            Rendered submitted =
                    rendering.rendered(PaperScene.asked(), VersionKind.FINAL, draft, PaperScene.strategy());
            assertThat(submitted.measure()).as("seed %d", seed).isEqualTo(shown.measure());
            assertThat(pagesOfTheBody(submitted.pdf()))
                    .as("seed %d", seed)
                    .isEqualTo(shown.measure().pages());
            double inputs = draft.inputs().stream()
                    .mapToDouble(it -> shown.pages(it.id()))
                    .sum();
            // Between them stand at most three headings, of at most a seventh of a page with the line that follows.
            assertThat(inputs)
                    .as("seed %d", seed)
                    .isBetween(shown.measure().used() - 3 / 7.0, shown.measure().used());
            pages.accept(shown.measure().used());
        }
        assertThat(pages.getMin()).isBetween(0.3, 0.8);
        assertThat(pages.getMax()).isBetween(3.2, 4.8);
    }

    @Test
    void theyAreAccessibleAndArchivable() {
        for (int seed = 0; seed < RESPONSES; seed += 40) {
            PdfValidation.assertAccessibleAndArchivable(rendering
                    .rendered(PaperScene.asked(), VersionKind.FINAL, draft(seed), PaperScene.strategy())
                    .pdf());
            PdfValidation.assertAccessibleAndArchivable(
                    rendering.draftPdf(PaperScene.asked(), draft(seed), PaperScene.strategy()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoGuessesTheWordsCannotMakeTheFile(VersionKind kind) {
        assertThat(pdf(kind)).isNotEqualTo(pdf(kind));
    }

    /** Of a municipality that has not begun: the words are known to anybody. */
    private static byte[] pdf(VersionKind kind) {
        return rendering
                .rendered(PaperScene.asked(), kind, Draft.NOT_BEGUN, PaperScene.strategy())
                .pdf();
    }

    /** The cover is one page. */
    private static int pagesOfTheBody(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() - 1;
        }
    }

    private static Draft draft(int seed) {
        return PaperScene.draft(texts(seed));
    }

    static List<RichText> texts(int seed) {
        Random random = new Random(seed);
        int inputs = 1 + random.nextInt(6);
        int characters = 300 + random.nextInt(4800);
        List<RichText> texts = new ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            // What a theme says is printed a second time, as its justification.
            texts.add(text(random, characters / inputs / (i % 3 == 2 ? 2 : 1)));
        }
        return texts;
    }

    private static RichText text(Random random, int characters) {
        StringBuilder html = new StringBuilder("<p>").append(words(random, 5)).append("</p>");
        while (html.length() < characters) {
            html.append(
                    switch (random.nextInt(7)) {
                        case 0 -> "<h3>" + words(random, 4) + "</h3><p>" + words(random, 12) + "</p>";
                        case 1 -> "<h4>" + words(random, 3) + "</h4><p>" + words(random, 12) + "</p>";
                        case 2 -> "<ul><li>" + words(random, 9) + "</li><li>" + words(random, 20) + "</li></ul>";
                        case 3 ->
                            "<ol><li>" + words(random, 9) + "<ul><li>" + words(random, 5) + "</li></ul></li></ol>";
                        case 4 -> "<p>Klima" + "tilpasnings".repeat(1 + random.nextInt(20)) + "plan</p>";
                        default ->
                            "<p>" + words(random, 30) + " <strong>" + words(random, 4) + "</strong> <em>"
                                    + words(random, 2)
                                    + "</em> <a href=\"https://www.kl.dk/side/" + random.nextInt(99) + "\">"
                                    + words(random, 3) + "</a></p>";
                    });
        }
        return RichText.of(html.toString());
    }

    private static String words(Random random, int most) {
        StringBuilder words = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        for (int i = random.nextInt(most); i > 0; i--) {
            words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
