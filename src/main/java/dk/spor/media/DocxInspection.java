package dk.spor.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.xml.sax.Attributes;
import org.zwobble.mammoth.DocumentConverter;

/** Reads the text of a DOCX whose parts have been looked through. */
interface DocxInspection {

    String MAIN = FileType.DOCX.mediaType() + ".main+xml";

    static Contents of(ZipFile zip, Path file) throws IOException {
        Types types = new Types();
        SafeXml.read(zip, zip.getEntry("[Content_Types].xml"), types);
        if (!types.word) {
            throw new Hindered(Hindrance.WRONG_TYPE);
        }
        String html = new DocumentConverter()
                .disableEmbeddedStyleMap()
                .imageConverter(image -> Map.of())
                .convertToHtml(file.toFile())
                .getValue();
        if (html.length() > PdfInspection.MOST_CHARACTERS) {
            throw new Hindered(Hindrance.TOO_MUCH_TEXT);
        }
        return Contents.text(FileType.DOCX, html, title(zip));
    }

    private static String title(ZipFile zip) throws IOException {
        ZipEntry core = zip.getEntry("docProps/core.xml");
        TitleReader title = new TitleReader();
        if (core != null) {
            SafeXml.read(zip, core, title);
        }
        return title.title();
    }

    /** Whether one of the parts is the body of a text document. */
    final class Types extends SafeXml.Reader {

        private boolean word;

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes) {
            word = word || MAIN.equals(attributes.getValue("ContentType"));
        }
    }
}
