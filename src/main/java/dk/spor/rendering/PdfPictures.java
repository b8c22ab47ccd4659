package dk.spor.rendering;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/** {@link PagePictures} by PDFBox, from the very file that is printed. */
@Component
final class PdfPictures implements PagePictures {

    @Override
    public int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("The pages could not be counted", e);
        }
    }

    @Override
    public byte[] png(byte[] pdf, int page) {
        return Turns.take(() -> drawn(pdf, page));
    }

    private static byte[] drawn(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float width = document.getPage(page - 1).getCropBox().getWidth();
            BufferedImage picture = new PDFRenderer(document).renderImage(page - 1, WIDTH / width);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The page could not be shown", e);
        }
    }
}
