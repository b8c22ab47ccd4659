package dk.spor.media;

import static dk.spor.media.OfficeFiles.docx;
import static dk.spor.media.OfficeFiles.odt;
import static dk.spor.media.OfficeFiles.p;
import static dk.spor.media.PdfFixtures.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to do harm, or broken: each is refused for what is wrong with it; {@link PdfProgramsTest} has more of them. */
class HostileFilesTest {

    private static final byte[] OLE = FileInspection.CONTAINER.getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] HONEST = docx(p("Hej")).bytes();

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void isRefused(Hindrance expected, String what, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        InspectionAnswer answer = InspectionAnswer.of(() -> FileInspection.of(file));
        assertThat(answer).isEqualTo(new InspectionAnswer(null, expected));
    }

    static Stream<Arguments> isRefused() {
        return Stream.of(pdfs(), packages(), word(), openDocument()).flatMap(it -> it);
    }

    private static Stream<Arguments> pdfs() {
        byte[] whole = pdf(1, "Hej");
        return Stream.of(
                arguments(Hindrance.EMPTY, "nothing", new byte[0]),
                arguments(Hindrance.WRONG_TYPE, "plain text", "Hej".getBytes(StandardCharsets.UTF_8)),
                arguments(Hindrance.WRONG_TYPE, "a program", new byte[] {'M', 'Z', 0, 0}),
                arguments(Hindrance.PASSWORD, "a locked PDF", PdfFixtures.locked("ejer", "bruger")),
                arguments(Hindrance.DAMAGED, "a PDF cut off", Arrays.copyOf(whole, 60)),
                arguments(Hindrance.DAMAGED, "a PDF of rubbish", "%PDF-1.7\nrubbish".getBytes(StandardCharsets.UTF_8)),
                arguments(Hindrance.DAMAGED, "a PDF without pages", pdf(0, "")),
                arguments(Hindrance.TOO_LONG, "10,000 pages", pdf(10_000, "")),
                arguments(
                        Hindrance.TOO_LONG,
                        "301 pages that say they are one",
                        pdf(
                                301,
                                "",
                                PDRectangle.A4,
                                it -> pages(it.getDocumentCatalog().getCOSObject())
                                        .setInt(COSName.COUNT, 1))));
    }

    private static COSDictionary pages(COSDictionary catalog) {
        return (COSDictionary) catalog.getDictionaryObject(COSName.PAGES);
    }

    private static Stream<Arguments> packages() {
        return Stream.of(
                arguments(Hindrance.OLD_WORD, "an old Word file", OLE),
                arguments(Hindrance.PASSWORD, "a locked Word file", lockedWord()),
                arguments(Hindrance.DAMAGED, "a zip cut off", Arrays.copyOf(HONEST, HONEST.length / 2)),
                arguments(
                        Hindrance.WRONG_TYPE, "a zip of something", zip("a.txt", "a".getBytes(StandardCharsets.UTF_8))),
                arguments(
                        Hindrance.BOMB,
                        "a part that unpacks to much",
                        docx(p("Hej"))
                                .with("word/bomb.xml", new byte[20 * 1024 * 1024])
                                .bytes()),
                arguments(Hindrance.BOMB, "very many parts", many()),
                arguments(Hindrance.BOMB, "too much in all", incompressible()),
                arguments(
                        Hindrance.DAMAGED,
                        "two parts of one name",
                        docx(p("Hej")).with("Word/Document.xml", "<a/>").bytes()));
    }

    private static Stream<Arguments> word() {
        OfficeFiles macros = docx(p("Hej"))
                .with(
                        "[Content_Types].xml",
                        it -> it.replace(
                                "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                                "vnd.ms-word.document.macroEnabled.main"));
        return Stream.of(
                arguments(Hindrance.MACROS, "DOCM by content", macros.bytes()),
                arguments(
                        Hindrance.MACROS,
                        "vbaProject",
                        docx(p("Hej")).with("word/vbaProject.bin", "x").bytes()),
                arguments(
                        Hindrance.MACROS,
                        "OLE",
                        docx(p("Hej")).with("word/embeddings/a.bin", OLE).bytes()),
                arguments(
                        Hindrance.MACROS,
                        "an embedded workbook with macros",
                        docx(p("Hej")).with("word/embeddings/a.xlsm", "x").bytes()),
                arguments(
                        Hindrance.EXTERNAL,
                        "a remote template",
                        docx(p("Hej"))
                                .fetching("attachedTemplate", "https://ond.example/skabelon.dotm")
                                .bytes()),
                arguments(
                        Hindrance.EXTERNAL,
                        "a template of a network drive",
                        docx(p("Hej"))
                                .fetching("attachedTemplate", "file:///\\\\ond.example\\del\\skabelon.dotm")
                                .bytes()),
                arguments(
                        Hindrance.EXTERNAL,
                        "a picture elsewhere",
                        docx(p("Hej"))
                                .fetching("image", "http://ond.example/spor.png")
                                .bytes()),
                arguments(
                        Hindrance.ENTITIES,
                        "an external entity",
                        docx(p("&ude;"))
                                .with(
                                        "word/document.xml",
                                        it -> it.replace(
                                                "<w:document",
                                                "<!DOCTYPE d [<!ENTITY ude SYSTEM \"file:///etc/passwd\">]><w:document"))
                                .bytes()),
                arguments(
                        Hindrance.ENTITIES,
                        "a billion laughs",
                        docx(p("Hej"))
                                .with(
                                        "word/styles.xml",
                                        "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><l>&b;</l>")
                                .bytes()),
                arguments(
                        Hindrance.WRONG_TYPE,
                        "a workbook",
                        docx(p("Hej"))
                                .with(
                                        "[Content_Types].xml",
                                        it -> it.replace("wordprocessingml.document", "spreadsheetml.sheet"))
                                .bytes()),
                arguments(
                        Hindrance.DAMAGED,
                        "XML that does not end",
                        docx("<w:p>").bytes()),
                arguments(
                        Hindrance.TOO_MUCH_TEXT,
                        "a text without end",
                        docx(endless()).bytes()));
    }

    private static Stream<Arguments> openDocument() {
        return Stream.of(
                arguments(
                        Hindrance.PASSWORD,
                        "a locked ODT",
                        odt("").with("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
                                .bytes()),
                arguments(
                        Hindrance.MACROS,
                        "Basic",
                        odt("").with("Basic/Standard/Module1.xml", "<a/>").bytes()),
                arguments(
                        Hindrance.MACROS,
                        "an event",
                        odt("<text:p><script:event-listener/></text:p>").bytes()),
                arguments(
                        Hindrance.EXTERNAL,
                        "a picture elsewhere",
                        odt("<draw:image xlink:href=\"http://ond.example/spor.png\"/>")
                                .bytes()),
                arguments(
                        Hindrance.EXTERNAL,
                        "a text from a disk",
                        odt("<text:section-source xlink:href=\"../../hemmeligt.odt\"/>")
                                .bytes()),
                arguments(
                        Hindrance.ENTITIES,
                        "an entity",
                        odt("").with("content.xml", it -> it.replaceFirst("\\?>", "?><!DOCTYPE a [<!ENTITY b \"c\">]>"))
                                .bytes()),
                arguments(
                        Hindrance.WRONG_TYPE,
                        "a drawing",
                        odt("").with("mimetype", "application/vnd.oasis.opendocument.graphics")
                                .bytes()),
                arguments(
                        Hindrance.DAMAGED,
                        "without a text",
                        odt("").with("content.xml", "").bytes()));
    }

    private static byte[] lockedWord() {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] file = Arrays.copyOf(OLE, 600);
        System.arraycopy(name, 0, file, 520, name.length);
        return file;
    }

    private static byte[] zip(String name, byte[] bytes) {
        return docx("").only(name, bytes).bytes();
    }

    private static byte[] many() {
        OfficeFiles file = docx(p("Hej"));
        for (int i = 0; i < 2_000; i++) {
            file.with("word/" + i + ".bin", "x");
        }
        return file.bytes();
    }

    private static byte[] incompressible() {
        OfficeFiles file = docx(p("Hej"));
        byte[] dense = new byte[26 * 1024 * 1024];
        for (int i = 0; i < dense.length; i += 80) {
            dense[i] = (byte) (i * 31);
            dense[i + 1] = (byte) (i >> 8);
        }
        for (int i = 0; i < 4; i++) {
            file.with("word/" + i + ".bin", dense);
        }
        return file.bytes();
    }

    private static String endless() {
        Random random = new Random(1);
        return Stream.generate(() -> p(Long.toHexString(random.nextLong())))
                .limit(50_000)
                .collect(Collectors.joining());
    }
}
