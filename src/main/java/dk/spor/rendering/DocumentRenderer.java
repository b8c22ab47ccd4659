package dk.spor.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Makes every form of a document. */
@Component
final class DocumentRenderer implements Renderer {

    @Override
    public byte[] pdf(Document document, List<Attachment> attachments) {
        return Turns.take(() -> made(document, attachments)).pdf();
    }

    @Override
    public Printed print(Document document) {
        return Turns.take(() -> made(document, List.of()));
    }

    private static Printed made(Document document, List<Attachment> attachments) {
        org.jsoup.nodes.Document page = Print.of(document);
        try (PdfLayout layout = new PdfLayout(page)) {
            PageMeasure measure = layout.measure();
            PDDocument pdf = layout.print();
            if (document.watermark() != null) {
                PdfWatermark.set(pdf, PrintableText.of(document.watermark()));
            }
            PdfFiles.attach(pdf, attachments);
            PdfProperties.settle(pdf, page.outerHtml(), attachments);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return new Printed(measure, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be written", e);
        }
    }

    @Override
    public PageMeasure measure(Document document) {
        return Turns.take(() -> measured(document));
    }

    private static PageMeasure measured(Document document) {
        try (PdfLayout layout = new PdfLayout(Print.of(document))) {
            return layout.measure();
        } catch (IOException e) {
            throw new UncheckedIOException("The pages could not be measured", e);
        }
    }

    @Override
    public byte[] docx(Document document) {
        try (DocxFile file = new DocxFile(Outline.withoutEmptyParts(document))) {
            return file.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The Word file could not be written", e);
        }
    }

    @Override
    public String html(Document document) {
        return Web.html(document);
    }
}
