package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.spor.rendering.Block.Entry;
import dk.spor.rendering.Block.Facts;
import dk.spor.rendering.Block.Heading;
import dk.spor.rendering.Block.PageBreak;
import dk.spor.rendering.Block.Prose;
import dk.spor.rendering.Block.Quote;
import dk.spor.rendering.Block.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageMeasureTest {

    private static final Renderer RENDERER = new DocumentRenderer();
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double TOP = 25 * POINTS_PER_MM;
    private static final double HEIGHT = 247 * POINTS_PER_MM;

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsThePagesOfThePdfLessItsCover(int seed) throws IOException {
        Document document = document(new Random(seed));
        PageMeasure measure = RENDERER.measure(document);
        try (PDDocument pdf = Loader.loadPDF(RENDERER.pdf(document))) {
            assertThat(measure.pages()).isEqualTo(pdf.getNumberOfPages() - coverPages(document));
            if (measure.pages() > 0) {
                assertThat(measure.fraction() * HEIGHT).isCloseTo(lowestText(pdf) - TOP, within(32.0));
            }
        }
    }

    @Test
    void anEmptyBodyFillsNothing() {
        Document empty =
                document(new Random(1)).withCover(cover(1)).withBody(List.of(new Heading(2, "Kun overskrift")));
        assertThat(RENDERER.measure(empty)).isEqualTo(new PageMeasure(0, 0));
        assertThat(RENDERER.measure(empty).used()).isZero();
    }

    @Test
    void twelvePointsWithOneAndAHalfLineSpacingIsANormalside() {
        String paragraph = "Vi bakker op om strategien og dens spor for omstillingen. "
                .repeat(7)
                .substring(0, 400);
        String text = (paragraph + "\n\n").repeat(7);
        Document document = document(new Random(1)).withCover(cover(1)).withBody(List.of(prose(text)));
        assertThat(RENDERER.measure(document).used()).isBetween(0.9, 1.05);
        assertThat(new PageMeasure(2, 0.4).used()).isCloseTo(1.4, within(1e-9));
    }

    @Test
    void theCoverDoesNotCount() {
        Document document = document(new Random(1)).withBody(List.of(prose("Svar")));
        assertThat(RENDERER.measure(document.withCover(cover(1))))
                .isEqualTo(RENDERER.measure(document.withCover(cover(40))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePartsTogetherAreTheWholeLessTheHeadingsBetweenThem(int seed) {
        Random random = new Random(seed);
        List<Block> body = new ArrayList<>();
        body.add(new Heading(2, "Bemærkninger"));
        int parts = 1 + random.nextInt(9);
        for (int part = 0; part < parts; part++) {
            body.add(new Heading(3, "Bemærkning " + part, "part" + part));
            body.add(new Heading(4, "Begrundelse"));
            body.add(prose("ordene fylder linjen ud ".repeat(1 + random.nextInt(120))));
        }
        Document document = document(random).withBody(body);
        PageMeasure measure = RENDERER.measure(document);
        assertThat(measure.parts()).hasSize(parts);
        assertThat(measure.parts().values()).allMatch(it -> it > 0);
        double title = document.cover().isEmpty() ? 0.25 : 0.1;
        assertThat(measure.parts().values().stream().mapToDouble(it -> it).sum())
                .isBetween(measure.used() - title, measure.used() + 1e-6);
    }

    @Test
    void aPartEndsAtTheNextHeadingAboveIt() {
        Prose text = prose("ordene fylder linjen ud ".repeat(30));
        Document document = document(new Random(1))
                .withCover(cover(1))
                .withBody(List.of(
                        new Heading(2, "Spor"),
                        new Heading(3, "Første", "first"),
                        text,
                        new Heading(2, "Temaer"),
                        new Heading(3, "Anden", "second"),
                        text));
        PageMeasure measure = RENDERER.measure(document);
        assertThat(measure.parts().get("first")).isCloseTo(measure.parts().get("second"), within(0.03));
        assertThat(measure.parts().get("first") + measure.parts().get("second")).isLessThan(measure.used() - 0.05);
    }

    @Test
    void answersFastEnoughToFollowTheWriter() {
        Document twoPages =
                document(new Random(1)).withCover(cover(1)).withBody(List.of(prose("Vi bakker op. ".repeat(300))));
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            assertThat(RENDERER.measure(twoPages).pages()).isEqualTo(2);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        assertThat(fastest / 1_000_000).isLessThan(300);
    }

    private static Document document(Random random) {
        List<Block> body = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            body.add(block(random));
        }
        return Document.of("Høringssvar", Samples.DANISH, "Prøve", "KKR Midtjylland")
                .withCover(random.nextBoolean() ? cover(1 + random.nextInt(30)) : List.of())
                .withWatermark(random.nextBoolean() ? "UDKAST" : null)
                .withBody(body);
    }

    private static List<Block> cover(int facts) {
        return List.of(new Facts(IntStream.range(0, facts)
                .mapToObj(i -> new Entry("Felt " + i, "Værdi " + i))
                .toList()));
    }

    private static Block block(Random random) {
        String words = "ordene fylder linjen ud ".repeat(1 + random.nextInt(60));
        return switch (random.nextInt(9)) {
            case 0, 1 -> new Heading(2 + random.nextInt(3), "Overskrift " + random.nextInt(9));
            case 2 -> new Facts(List.of(new Entry("Høringspart", "Viborg Kommune")));
            case 3 -> Samples.table(random.nextInt(20));
            case 4 -> new Quote(RichText.ofPlain(words), random.nextBoolean() ? "Viborg Kommune" : null);
            case 5 -> new Remark("Sekretariatets bemærkninger", RichText.ofPlain(words));
            case 6 -> random.nextInt(3) == 0 ? new PageBreak() : prose("- et punkt\n- to punkter");
            default -> prose(words);
        };
    }

    private static Prose prose(String text) {
        return new Prose(RichText.ofPlain(text));
    }

    /** The cover's own pages, from the same document without a body. */
    private static int coverPages(Document document) throws IOException {
        if (document.cover().isEmpty()) {
            return 0;
        }
        try (PDDocument pdf = Loader.loadPDF(RENDERER.pdf(document.withBody(List.of())))) {
            return pdf.getNumberOfPages();
        }
    }

    /** The lowest base line of text on the last page, in points from the top, above the page number. */
    private static double lowestText(PDDocument pdf) throws IOException {
        double[] lowest = {TOP};
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getYDirAdj() <= TOP + HEIGHT && text.getDir() == 0) {
                    lowest[0] = Math.max(lowest[0], text.getYDirAdj());
                }
            }
        };
        stripper.setStartPage(pdf.getNumberOfPages());
        stripper.getText(pdf);
        return lowest[0];
    }
}
