package dk.spor.rendering;

import static dk.spor.rendering.PdfValidation.assertAccessibleAndArchivable;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.rendering.Block.Heading;
import dk.spor.rendering.Block.Prose;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final Renderer RENDERER = new DocumentRenderer();
    private static final byte[] EVERYTHING = RENDERER.pdf(Samples.everything(), List.of(Samples.attachment()));

    @Test
    void everyBlockIsAccessibleAndArchivable() {
        assertAccessibleAndArchivable(EVERYTHING);
    }

    @Test
    void anEnglishDocumentWithoutCoverIsToo() throws IOException {
        Document document = Document.of("Letter", Locale.ENGLISH, "A letter", "KKR Midtjylland")
                .withBody(List.of(new Prose(RichText.ofPlain("Dear all\n\nThank you."))));
        byte[] pdf = RENDERER.pdf(document);
        assertAccessibleAndArchivable(pdf);
        assertThat(text(pdf)).contains("Letter", "Dear all", "Page 1 of 1");
    }

    @Test
    void everyPageHasItsRunningHeadAndNumberOnA4() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(EVERYTHING)) {
            int pages = pdf.getNumberOfPages();
            for (int i = 1; i <= pages; i++) {
                PDFTextStripper stripper = stripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                assertThat(stripper.getText(pdf)).contains("KKR Midtjylland", "Side " + i + " af " + pages);
                PDRectangle paper = pdf.getPage(i - 1).getMediaBox();
                assertThat(paper.getWidth()).isBetween(594f, 596f);
                assertThat(paper.getHeight()).isBetween(841f, 843f);
            }
        }
    }

    @Test
    void whatTheTypefaceLacksIsNamedAndDirectionMarksAreLeftOut() throws IOException {
        assertThat(text(EVERYTHING).replaceAll("\\s+", " "))
                .contains("[U+1F600] [U+65E5][U+672C][U+8A9E] [U+05E9][U+05DC][U+05D5][U+05DD] ab")
                .doesNotContain("\u200F", "\u202E", "\u00AD");
    }

    @Test
    void wordsAreFoundLetterByLetterWithoutLigatures() throws IOException {
        Document document = Samples.everything()
                .withBody(List.of(new Prose(RichText.of("<p>finde <b>fl</b> <i>ffi</i> 1. afløb</p>"))));
        assertThat(text(RENDERER.pdf(document))).contains("finde fl ffi 1. afløb");
    }

    @Test
    void theTableHeaderComesAgainOnEveryPage() throws IOException {
        assertThat(text(EVERYTHING).split("Bemærkninger \n|Bemærkninger\n", -1).length)
                .isGreaterThan(2);
    }

    @Test
    void headingsAreBookmarksInTheirOrderAndEmptyOnesAreLeftOut() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(EVERYTHING)) {
            assertThat(bookmarks(pdf.getDocumentCatalog().getDocumentOutline().children(), 1))
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("1 Høringssvar fra Viborg Kommune [U+1F600]"),
                            second -> assertThat(second).startsWith("2 Om svaret"),
                            third -> assertThat(third).startsWith("2 Overskrift der springer"),
                            fourth -> assertThat(fourth).isEqualTo("3 Under"),
                            fifth -> assertThat(fifth).isEqualTo("2 Svar"));
        }
    }

    @Test
    void thePropertiesNameTitleLanguageAndDescription() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(EVERYTHING)) {
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Høringssvar fra Viborg Kommune");
            assertThat(pdf.getDocumentInformation().getSubject()).startsWith("Svar på høringen");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void attachmentsComeOutAsTheyWentIn() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(EVERYTHING)) {
            PDComplexFileSpecification file = pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("høringssvar.txt");
            assertThat(file.getEmbeddedFileUnicode().toByteArray())
                    .isEqualTo(Samples.attachment().bytes());
            assertThat(file.getFileDescription()).isEqualTo("Svaret som tekst");
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytesAlsoInManyThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> job = () -> RENDERER.pdf(Samples.everything(), List.of(Samples.attachment()));
            for (Future<byte[]> pdf :
                    threads.invokeAll(Stream.generate(() -> job).limit(8).toList())) {
                assertThat(pdf.get()).isEqualTo(EVERYTHING);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void noHourOfMakingIsWrittenIntoIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(EVERYTHING)) {
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid")
                    .doesNotContain("Date>");
        }
    }

    @Test
    void anotherDocumentGetsAnotherIdentity() throws IOException {
        Document other = Samples.everything().withBody(List.of(new Heading(2, "A"), new Prose(RichText.ofPlain("B"))));
        try (PDDocument first = Loader.loadPDF(EVERYTHING);
                PDDocument second = Loader.loadPDF(RENDERER.pdf(other))) {
            assertThat(first.getDocument().getDocumentID().toString())
                    .isNotEqualTo(second.getDocument().getDocumentID().toString());
        }
    }

    private static Stream<String> bookmarks(Iterable<PDOutlineItem> items, int level) {
        return Stream.of(items).flatMap(all -> {
            Stream.Builder<String> names = Stream.builder();
            for (PDOutlineItem item : all) {
                names.add(level + " " + item.getTitle());
                bookmarks(item.children(), level + 1).forEach(names);
            }
            return names.build();
        });
    }

    private static PDFTextStripper stripper() {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper;
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return stripper().getText(pdf);
        }
    }
}
