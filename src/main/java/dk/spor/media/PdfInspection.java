package dk.spor.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Entities;

/** Looks at a PDF: its pages, their size, its tags, its text. */
interface PdfInspection {

    /** More is no answer to anything. */
    int MOST_PAGES = 300;

    /** As much text as so many pages may hold. */
    int MOST_CHARACTERS = 1_000_000;

    static Contents of(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Hindered(Hindrance.TOO_LONG);
            }
            List<PDRectangle> pages = pages(document);
            if (pages.isEmpty()) {
                throw new Hindered(Hindrance.DAMAGED);
            }
            PdfPrograms.refuse(document.getDocument().getTrailer());
            return new Contents(
                    FileType.PDF,
                    pages.size(),
                    pages.stream().allMatch(PdfInspection::isA4),
                    isTagged(document.getDocumentCatalog()),
                    text(document),
                    Objects.requireNonNullElse(document.getDocumentInformation().getTitle(), ""));
        } catch (InvalidPasswordException locked) {
            throw new Hindered(Hindrance.PASSWORD);
        }
    }

    /** The pages that are there, whatever number of them the file claims. */
    private static List<PDRectangle> pages(PDDocument document) {
        List<PDRectangle> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(page.getCropBox());
            if (pages.size() > MOST_PAGES) {
                throw new Hindered(Hindrance.TOO_LONG);
            }
        }
        return pages;
    }

    private static boolean isA4(PDRectangle box) {
        float points = 2 * 72 / 25.4f;
        float shorter = Math.min(box.getWidth(), box.getHeight());
        float longer = Math.max(box.getWidth(), box.getHeight());
        return Math.abs(shorter - PDRectangle.A4.getWidth()) <= points
                && Math.abs(longer - PDRectangle.A4.getHeight()) <= points;
    }

    private static boolean isTagged(PDDocumentCatalog catalog) {
        return catalog.getMarkInfo() != null
                && catalog.getMarkInfo().isMarked()
                && catalog.getStructureTreeRoot() != null;
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n\n");
        StringBuilder html = new StringBuilder();
        for (String paragraph : stripper.getText(document).split("\\n\\s*\\n")) {
            String[] points = paragraph.split("(?m)^\\s*[•▪◦‣]\\s");
            append(html, "<p>", points[0], "</p>");
            if (points.length > 1) {
                html.append("<ul>");
                Arrays.stream(points).skip(1).forEach(it -> append(html, "<li>", it, "</li>"));
                html.append("</ul>");
            }
            if (html.length() > MOST_CHARACTERS) {
                throw new Hindered(Hindrance.TOO_MUCH_TEXT);
            }
        }
        return html.toString();
    }

    private static void append(StringBuilder html, String before, String text, String after) {
        String words = text.replaceAll("\\s+", " ").strip();
        if (!words.isEmpty()) {
            html.append(before).append(Entities.escape(words)).append(after);
        }
    }
}
