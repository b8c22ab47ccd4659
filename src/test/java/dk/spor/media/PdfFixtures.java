package dk.spor.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs of every sort. */
public final class PdfFixtures {

    private PdfFixtures() {}

    /** So many A4 pages without tags, with these words on each; none for an empty text. */
    public static byte[] pdf(int pages, String words) {
        return pdf(pages, words, PDRectangle.A4, it -> {});
    }

    static byte[] pdf(int pages, String words, PDRectangle box) {
        return pdf(pages, words, box, it -> {});
    }

    /** A page whose font the reader must have. */
    static byte[] withoutFont(String words) {
        return pdf(1, "", PDRectangle.A4, it -> write(it, it.getPage(0), new PDType1Font(FontName.HELVETICA), words));
    }

    static byte[] locked(String owner, String user) {
        return pdf(1, "Hemmeligt", PDRectangle.A4, it -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            it.protect(policy);
        });
    }

    /** A page that says it is tagged, in a document with this title. */
    public static byte[] tagged(String title) {
        return pdf(1, title, PDRectangle.A4, it -> {
            PDMarkInfo marks = new PDMarkInfo();
            marks.setMarked(true);
            it.getDocumentCatalog().setMarkInfo(marks);
            it.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot());
            it.getDocumentInformation().setTitle(title);
        });
    }

    /** What is found in so many pages of a scanner's, none of them A4. */
    public static Contents scanned(int pages) {
        return new Contents(FileType.PDF, pages, false, false, "", "");
    }

    /** What looking into an accessible PDF of one page finds that says this. */
    public static Contents read(String html) {
        return new Contents(FileType.PDF, 1, true, true, html, "");
    }

    /** What is done to a document before it is saved. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    static byte[] pdf(int pages, String words, PDRectangle box, Change change) {
        try (PDDocument document = new PDDocument()) {
            PDFont font = words.isEmpty() ? null : embedded(document);
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(box);
                document.addPage(page);
                if (!words.isEmpty()) {
                    write(document, page, font, words);
                }
            }
            change.to(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFont embedded(PDDocument document) throws IOException {
        try (InputStream font =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, font);
        }
    }

    private static void write(PDDocument document, PDPage page, PDFont font, String words) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 12);
            content.newLineAtOffset(70, 750);
            content.showText(words);
            content.endText();
        }
    }
}
