package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfValidationTest {

    private static final byte[] SOUND = new DocumentRenderer().pdf(Samples.everything(), List.of(Samples.attachment()));

    @Test
    void findsNothingInASoundFile() throws IOException {
        assertThat(spoiled(pdf -> {})).isEmpty();
    }

    @Test
    void missesTheLanguage() throws IOException {
        assertThat(spoiled(pdf -> catalog(pdf).setLanguage(null))).anyMatch(rule -> rule.contains("Natural language"));
    }

    @Test
    void missesTheTitle() throws IOException {
        assertThat(spoiled(pdf -> {
                    PDMetadata metadata = catalog(pdf).getMetadata();
                    String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
                    metadata.importXMPMetadata(
                            text.replaceAll("(?s)<dc:title>.*</dc:title>", "").getBytes(StandardCharsets.UTF_8));
                }))
                .anyMatch(rule -> rule.contains("title"));
    }

    @Test
    void missesTheTagTree() throws IOException {
        assertThat(spoiled(pdf -> catalog(pdf).getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT)))
                .anyMatch(rule -> rule.contains("StructTreeRoot"));
    }

    @Test
    void missesTheColourProfile() throws IOException {
        assertThat(spoiled(pdf -> catalog(pdf).getCOSObject().removeItem(COSName.OUTPUT_INTENTS)))
                .anyMatch(rule -> rule.contains("OutputIntent"));
    }

    @Test
    void seesTextOutsideTheReadingOrderInATypefaceThatIsNotEmbedded() throws IOException {
        assertThat(spoiled(pdf -> {
                    PDPage page = pdf.getPage(0);
                    try (PDPageContentStream out = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
                        out.beginText();
                        out.setFont(new PDType1Font(FontName.HELVETICA), 12);
                        out.showText("x");
                        out.endText();
                    }
                }))
                .anyMatch(rule -> rule.contains("tagged as real content"))
                .anyMatch(rule -> rule.contains("shall be embedded"));
    }

    private static PDDocumentCatalog catalog(PDDocument pdf) {
        return pdf.getDocumentCatalog();
    }

    private static List<String> spoiled(Fault fault) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SOUND)) {
            fault.put(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return PdfValidation.violations(out.toByteArray());
        }
    }

    @FunctionalInterface
    private interface Fault {
        void put(PDDocument pdf) throws IOException;
    }
}
