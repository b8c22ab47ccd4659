package dk.spor.media;

import static dk.spor.media.OfficeFiles.docx;
import static dk.spor.media.OfficeFiles.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails and pictures made to do harm, or broken, and those that any secretariat gets. */
class HostileOriginalsTest {

    private static final String OLE = FileInspection.CONTAINER;
    private static final String HEAD = "From: a@example.dk\r\nTo: b@example.dk\r\nSubject: Svar\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"mails", "pictures"})
    void isRefused(Hindrance expected, String what, byte[] bytes) throws IOException {
        assertThat(look(bytes)).isEqualTo(new InspectionAnswer(null, expected));
    }

    static Stream<Arguments> mails() {
        byte[] macros = docx(p("Hej")).with("word/vbaProject.bin", "x").bytes();
        return Stream.of(
                program("a program by another name", "svar.pdf", "MZ\u0090\u0000"),
                program("a program of Linux", "svar", "\u007FELF\u0002"),
                program("a shortcut", "svar.txt", "L\u0000\u0000\u0000\u0001\u0014\u0002\u0000"),
                program("Word with macros", "svar.docx", latin(macros)),
                program("old Excel with macros", "tal.xls", OLE + wide("_VBA_PROJECT_CUR")),
                program("an installer", "svar.doc", OLE + "\u0084\u0010\f\0\0\0\0\0\u00C0\0\0\0\0\0\0F"),
                program("a program in a zip", "bilag.zip", latin(zip("a/B.EXE", new byte[1]))),
                program("…by content", "bilag.zip", latin(zip("a.txt", new byte[] {'M', 'Z', 0, 1}))),
                program("…in a zip in it", "bilag.zip", latin(zip("a.zip", zip("b.js", new byte[1])))),
                program("a mail in the mail", "fra.eml", with("text/plain", "filename=a.vbs", "x")),
                arguments(
                        Hindrance.MAIL_PROGRAM,
                        "a name that only the type says",
                        bytes(with("application/pdf; name=\"a.exe\"", "filename=a.pdf", "x"))),
                arguments(
                        Hindrance.MAIL_PROGRAM,
                        "a name in other words",
                        bytes(with("text/plain", "filename=\"=?utf-8?B?YS5leGU=?=\"", "x"))),
                arguments(
                        Hindrance.MAIL_PROGRAM,
                        "a name in pieces",
                        bytes(with("text/plain", "filename*0=\"a.e\"; filename*1=\"xe\"", "x"))),
                arguments(
                        Hindrance.MAIL_PROGRAM, "a type", bytes(with("application/javascript", "filename=a.txt", "x"))),
                arguments(
                        Hindrance.MAIL_PROGRAM,
                        "the mail itself",
                        bytes(HEAD + "Content-Disposition: attachment; filename=a.hta\r\n\r\nHej")),
                arguments(Hindrance.MAIL_DAMAGED, "a name that is not read", bytes(with("text/plain", "a.exe", "x"))),
                arguments(Hindrance.BOMB, "mails in mails", nested(30)),
                arguments(Hindrance.BOMB, "very many parts", bytes(many())),
                arguments(
                        Hindrance.MAIL_LOCKED,
                        "a locked Word file",
                        bytes(named("a.docx", OLE + wide("EncryptedPackage")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.exe",
                "a.JS",
                "a.vbs",
                "a.com",
                "a.bat",
                "a.cmd",
                "a.scr",
                "a.msi",
                "a.jar",
                "a.hta",
                "a.lnk",
                "a.ps1",
                "a.docm",
                "a.xlsm",
                "a.pptm",
                "svar.pdf.exe",
                "a.exe. ",
                "a.ex\u202Ee"
            })
    void aProgramIsKnownByItsName(String name) {
        assertThat(Attachment.isProgram(name)).isTrue();
    }

    static Stream<Arguments> pictures() {
        byte[] png = picture("png");
        byte[] jpeg = picture("jpg");
        return Stream.of(
                arguments(Hindrance.DAMAGED, "a PNG of its first bytes", Arrays.copyOf(png, 8)),
                arguments(Hindrance.DAMAGED, "a PNG cut off", Arrays.copyOf(png, png.length / 2)),
                arguments(Hindrance.DAMAGED, "a JPEG of its first bytes", Arrays.copyOf(jpeg, 4)),
                arguments(Hindrance.DAMAGED, "a JPEG of rubbish", bytes("\u00FF\u00D8\u00FF\u00E0rubbish")),
                arguments(Hindrance.PICTURE_SIZE, "a PNG that says that it is enormous", enormous(png)));
    }

    @Test
    void whatAnySecretariatGetsIsTaken() throws IOException {
        byte[] pdf = PdfFixtures.pdf(1, "Hej");
        for (String mail : new String[] {
            named("svar.pdf", latin(pdf)),
            named("svar.docx", latin(docx(p("Hej")).bytes())),
            named("gammelt.doc", OLE + wide("WordDocument")),
            named("fra.eml", HEAD + "\r\nMZ er forbogstaver"),
            HEAD + "Content-Type: text/plain; charset=iso-8859-1\r\n\r\nMZ er forbogstaver",
            HEAD + "Content-Type: multipart/mixed\r\n\r\nuden grænse"
        }) {
            assertThat(look(bytes(mail)).contents()).as(mail).isEqualTo(Contents.of(FileType.EML));
        }
    }

    /** As it is done in earnest: with the memory that it has there. */
    @Test
    void aLargePictureIsDecodedInTheProcessOfItsOwn() throws IOException {
        BufferedImage large = new BufferedImage(7_000, 7_000, BufferedImage.TYPE_3BYTE_BGR);
        for (String format : new String[] {"jpg", "png"}) {
            Path file = Files.write(folder.resolve("file"), written(large, format));
            Duration plenty = Duration.ofMinutes(1);
            assertThat(new InspectionChild(InspectionMain.class, plenty, plenty).inspect(file))
                    .isEqualTo(new InspectionAnswer(
                            Contents.of(format.equals("jpg") ? FileType.JPEG : FileType.PNG), null));
        }
    }

    private InspectionAnswer look(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        return InspectionAnswer.of(() -> FileInspection.of(file));
    }

    private static Arguments program(String what, String name, String content) {
        return arguments(Hindrance.MAIL_PROGRAM, what, bytes(named(name, content)));
    }

    private static String named(String name, String content) {
        return with("application/octet-stream", "attachment; filename=\"" + name + "\"", content);
    }

    private static String with(String type, String disposition, String content) {
        return HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nHej\r\n--x\r\nContent-Type: " + type
                + "\r\nContent-Disposition: attachment; " + disposition.replace("attachment; ", "")
                + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(bytes(content)) + "\r\n--x--\r\n";
    }

    private static byte[] nested(int times) {
        String mail = HEAD + "\r\nHej";
        for (int i = 0; i < times; i++) {
            mail = HEAD + "Content-Type: message/rfc822\r\n\r\n" + mail;
        }
        return bytes(mail);
    }

    private static String many() {
        return HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n" + "--x\r\n\r\nHej\r\n".repeat(600)
                + "--x--\r\n";
    }

    private static byte[] zip(String name, byte[] content) {
        return docx("").only(name, content).bytes();
    }

    static byte[] picture(String format) {
        return written(new BufferedImage(200, 300, BufferedImage.TYPE_3BYTE_BGR), format);
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** 60,000 by 60,000, with the check sum that belongs to it. */
    private static byte[] enormous(byte[] png) {
        ByteBuffer picture = ByteBuffer.wrap(png.clone());
        picture.putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(picture.array(), 12, 17);
        return picture.putInt(29, (int) sum.getValue()).array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String wide(String name) {
        return latin(name.getBytes(StandardCharsets.UTF_16LE));
    }
}
