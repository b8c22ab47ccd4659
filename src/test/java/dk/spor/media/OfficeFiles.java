package dk.spor.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents, written part by part so that a test may put into them what no office program would. */
public final class OfficeFiles {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficeFiles() {}

    /** A DOCX with this XML as its body. */
    public static OfficeFiles docx(String body) {
        return new OfficeFiles()
                .with("[Content_Types].xml", XML + """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Default Extension="xml" ContentType="application/xml"/>
                        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                        </Types>""")
                .with("_rels/.rels", relations(OFFICE + "/officeDocument", "word/document.xml", "Internal"))
                .with(
                        "word/document.xml",
                        XML + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>")
                .with("docProps/core.xml", XML + """
                        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Vores svar</dc:title></cp:coreProperties>""");
    }

    /** A paragraph of Word. */
    public static String p(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    /** A heading of Word as Danish Word writes it. */
    public static String h(String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** An ODT with this XML as its text. */
    public static OfficeFiles odt(String text) {
        return new OfficeFiles()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", content(text))
                .with(
                        "META-INF/manifest.xml",
                        XML
                                + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
    }

    static String content(String text) {
        return XML + """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
                  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                  xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                  xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0">
                <office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
                <style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
                <text:list-style style:name="L1"><text:list-level-style-number text:level="1"/></text:list-style></office:automatic-styles>
                <office:body><office:text>""" + text + "</office:text></office:body></office:document-content>";
    }

    static String relations(String type, String target, String mode) {
        return XML + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + type
                + "\" Target=\"" + target + "\" TargetMode=\"" + mode + "\"/></Relationships>";
    }

    /** The same with a relationship of the body to something elsewhere. */
    OfficeFiles fetching(String type, String target) {
        return with("word/_rels/document.xml.rels", relations(OFFICE + "/" + type, target, "External"));
    }

    OfficeFiles with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    OfficeFiles with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** A zip of one part and no other. */
    OfficeFiles only(String name, byte[] content) {
        parts.clear();
        return with(name, content);
    }

    /** The same with a part changed. */
    OfficeFiles with(String name, UnaryOperator<String> change) {
        return with(name, change.apply(new String(parts.get(name), StandardCharsets.UTF_8)));
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
