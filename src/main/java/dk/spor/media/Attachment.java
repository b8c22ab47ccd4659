package dk.spor.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Looks at what is attached to a mail for programs, by its name and by its content, also inside a zip. */
interface Attachment {

    int DEEPEST = 5;

    /** As large as a file in a mail can be; what is larger came out of a zip. */
    int LARGEST = Inspections.LARGEST;

    /** What Windows, macOS or Linux runs when it is opened, and the files of Office that hold macros. */
    Pattern PROGRAM = Pattern.compile("[\\s\\S]*\\.(?:exe|com|scr|pif|cpl|msi|msp|msix|appx|dll|sys|bat|cmd|ps1|psm1"
            + "|js|jse|mjs|vbs|vbe|vb|wsf|wsh|wsc|sct|hta|lnk|url|scf|reg|inf|chm|jar|jnlp|class|sh|command|app|apk|dmg|pkg"
            + "|deb|rpm|docm|dotm|xlsm|xltm|xlsb|xlam|xla|xll|pptm|potm|ppsm|ppam|sldm|iso|img|vhd|vhdx)");

    Pattern PROGRAM_TYPE =
            Pattern.compile("(?:application|text)/(?:(?:x-)?(?:msdownload|dosexec|msdos-program|ms-installer"
                    + "|msi|executable|javascript|ecmascript|vbscript|bat|sh|hta|java-archive)|[^;]*\\.macroenabled\\.[^;]*"
                    + "|vnd\\.microsoft\\.portable-executable|hta)\\s*(?:;[\\s\\S]*)?");

    /** Of Windows, Linux, macOS (both ways and old), Java, a shortcut of Windows, and a script that names its reader. */
    List<String> BEGINNINGS = List.of(
            "MZ",
            "\u007FELF",
            "\u00CF\u00FA\u00ED\u00FE",
            "\u00CE\u00FA\u00ED\u00FE",
            "\u00CA\u00FE\u00BA\u00BE",
            "L\u0000\u0000\u0000\u0001\u0014\u0002\u0000",
            "#!");

    /** In Microsoft's container: a project of macros, a file of any kind that is packed in, an installer. */
    List<String> IN_CONTAINER = List.of(
            wide("_VBA_PROJECT"),
            wide("Ole10Native"),
            "\u0084\u0010\u000C\u0000\u0000\u0000\u0000\u0000\u00C0\u0000\u0000\u0000\u0000\u0000\u0000F");

    static boolean isProgram(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "");
        return PROGRAM.matcher(plain.replaceAll("[.\\s]+$", "")).matches();
    }

    static boolean isProgramType(String mediaType) {
        return PROGRAM_TYPE.matcher(mediaType.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** @param depth of zips that it lies in */
    static void lookAt(InputStream stream, int depth) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream);
        in.mark(8);
        String beginning = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
        in.reset();
        if (BEGINNINGS.stream().anyMatch(beginning::startsWith)) {
            throw new Hindered(Hindrance.MAIL_PROGRAM);
        } else if (beginning.startsWith(FileInspection.CONTAINER)) {
            container(text(in));
        } else if (beginning.startsWith("PK\u0003\u0004")) {
            zip(in, depth);
        }
    }

    private static void container(String content) {
        if (IN_CONTAINER.stream().anyMatch(content::contains)) {
            throw new Hindered(Hindrance.MAIL_PROGRAM);
        } else if (content.contains(wide("EncryptedPackage"))) {
            throw new Hindered(Hindrance.MAIL_LOCKED);
        }
    }

    private static void zip(InputStream in, int depth) throws IOException {
        if (depth == DEEPEST) {
            throw new Hindered(Hindrance.BOMB);
        }
        try {
            ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                boolean program = isProgram(name) || name.contains("vbaproject");
                if (program || name.equals("[content_types].xml") && text(zip).contains("macroEnabled")) {
                    throw new Hindered(Hindrance.MAIL_PROGRAM);
                }
                lookAt(zip, depth + 1);
            }
        } catch (ZipException broken) {
            boolean locked = String.valueOf(broken.getMessage()).contains("encrypted");
            throw new Hindered(locked ? Hindrance.MAIL_LOCKED : Hindrance.MAIL_DAMAGED);
        }
    }

    private static String text(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Hindered(Hindrance.BOMB);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
