package dk.spor.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads the text of an ODT whose parts have been looked through. */
interface OdtInspection {

    static Contents of(ZipFile zip) throws IOException {
        ZipEntry content = zip.getEntry("content.xml");
        if (!type(zip).equals(FileType.ODT.mediaType())) {
            throw new Hindered(Hindrance.WRONG_TYPE);
        } else if (content == null) {
            throw new Hindered(Hindrance.DAMAGED);
        }
        OdtStyles styles = new OdtStyles();
        OdtText text = new OdtText(styles);
        TitleReader title = new TitleReader();
        read(zip, "styles.xml", styles);
        read(zip, "content.xml", styles);
        read(zip, "content.xml", text);
        read(zip, "meta.xml", title);
        return Contents.text(FileType.ODT, text.html(), title.title());
    }

    private static void read(ZipFile zip, String name, SafeXml.Reader reader) throws IOException {
        ZipEntry part = zip.getEntry(name);
        if (part != null) {
            SafeXml.read(zip, part, reader);
        }
    }

    private static String type(ZipFile zip) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry("mimetype"))) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
        }
    }
}
