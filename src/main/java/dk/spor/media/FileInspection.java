package dk.spor.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Looks at a file by its first bytes, and then by what they promise. Runs in the process of {@link InspectionMain}. */
interface FileInspection {

    /** Old Word files, and new ones with a password, are files in this container of Microsoft's. */
    String CONTAINER = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /** A mail begins with its header lines. */
    Pattern MAIL = Pattern.compile("(?:[!-9;-~]+:[^\\r\\n]*\\r?\\n(?:[ \\t][^\\r\\n]*\\r?\\n)*){2,}[\\s\\S]*");

    Pattern SENDER = Pattern.compile("(?im)^(?:from|received):");

    /** @throws Hindered when it is not to be taken */
    static Contents of(Path file) {
        try {
            return of(file, beginning(file));
        } catch (IOException unreadable) {
            throw new Hindered(Hindrance.DAMAGED);
        }
    }

    private static Contents of(Path file, String beginning) throws IOException {
        if (beginning.isEmpty()) {
            throw new Hindered(Hindrance.EMPTY);
        } else if (beginning.startsWith("%PDF-")) {
            return PdfInspection.of(file);
        } else if (beginning.startsWith("PK\u0003\u0004")) {
            return PackageInspection.of(file);
        } else if (beginning.startsWith(CONTAINER)) {
            throw new Hindered(isEncryptedWord(file) ? Hindrance.PASSWORD : Hindrance.OLD_WORD);
        } else if (beginning.startsWith("\u00FF\u00D8\u00FF")) {
            return PictureInspection.of(FileType.JPEG, file);
        } else if (beginning.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PictureInspection.of(FileType.PNG, file);
        } else if (MAIL.matcher(beginning).matches()
                && SENDER.matcher(beginning).find()) {
            return MailInspection.of(file);
        }
        throw new Hindered(Hindrance.WRONG_TYPE);
    }

    private static boolean isEncryptedWord(Path file) throws IOException {
        String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains(name);
    }

    private static String beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4096), StandardCharsets.ISO_8859_1);
        }
    }
}
