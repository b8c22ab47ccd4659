package dk.spor.rendering;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Sets a word across every page, under the text and outside the reading order. */
interface PdfWatermark {

    Color FAINT = new Color(0xF0F2F1);
    double ANGLE = Math.toRadians(52);
    /** How much of the page's width and height the word may take, along its slant, in points. */
    float LENGTH = 480;

    static void set(PDDocument pdf, String word) throws IOException {
        PDFont font = Typeface.SEMI_BOLD.in(pdf);
        float size = Math.min(130, LENGTH / (font.getStringWidth(word) / 1000));
        for (PDPage page : pdf.getPages()) {
            set(pdf, page, word, font, size);
        }
    }

    private static void set(PDDocument pdf, PDPage page, String word, PDFont font, float size) throws IOException {
        float width = font.getStringWidth(word) / 1000 * size;
        Matrix matrix = Matrix.getRotateInstance(
                ANGLE, page.getMediaBox().getWidth() / 2, page.getMediaBox().getHeight() / 2);
        matrix.translate(-width / 2, -size * 0.35f);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page, AppendMode.PREPEND, true)) {
            out.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(artifact()));
            out.beginText();
            out.setNonStrokingColor(FAINT);
            out.setFont(font, size);
            out.setTextMatrix(matrix);
            out.showText(word);
            out.endText();
            out.endMarkedContent();
        }
    }

    private static COSDictionary artifact() {
        COSDictionary artifact = new COSDictionary();
        artifact.setName(COSName.TYPE, "Pagination");
        artifact.setName(COSName.SUBTYPE, "Watermark");
        return artifact;
    }
}
