package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.rendering.Block.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What assistive technology is told beyond what the standards can check. */
class PdfTagsTest {

    private static final Renderer RENDERER = new DocumentRenderer();
    private static final byte[] EVERYTHING = RENDERER.pdf(Samples.everything());

    @Test
    void aLinkIsDescribedByItsWords() throws IOException {
        assertThat(tags(EVERYTHING))
                .filteredOn(tag -> tag.startsWith("Link"))
                .isNotEmpty()
                .allMatch(tag -> tag.startsWith("Link: KL's side"));
    }

    @Test
    void factsAreRowsWithTheirLabelAsHeader() throws IOException {
        assertThat(tags(EVERYTHING))
                .contains("TH Row")
                .contains("TH Column")
                .contains("BlockQuote", "Caption", "LBody");
    }

    @Test
    void noWordOfATableIsBrokenWhileThereIsRoom() throws IOException {
        Table table = new Table(
                "Svar",
                List.of("Nr.", "Spor", "Side", "Udfald", "Samarbejdspartnere", "Svar"),
                List.of(List.of("1", "2", "3", "Noteret", "Erhvervshus", "Ja")));
        try (PDDocument pdf = Loader.loadPDF(RENDERER.pdf(Samples.everything().withBody(List.of(table))))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Samarbejdspartnere");
        }
    }

    /** Every element in reading order, with what a table header stands for and how the element is described. */
    private static List<String> tags(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return below(pdf.getDocumentCatalog().getStructureTreeRoot())
                    .map(PdfTagsTest::tag)
                    .toList();
        }
    }

    private static String tag(PDStructureElement element) {
        String scope = element.getAttributes().size() == 0
                ? ""
                : element.getAttributes().getObject(0).getCOSObject().getNameAsString("Scope", "");
        String description = element.getAlternateDescription();
        return (element.getStructureType() + " " + scope).strip() + (description == null ? "" : ": " + description);
    }

    private static Stream<PDStructureElement> below(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), below(element)));
    }
}
