package dk.spor.media;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Looks at a mail through all of its parts, and those of the mails in it, for one that is a program. */
final class MailInspection {

    private static final int MOST_PARTS = 500;
    private static final int DEEPEST = 20;

    /** What a mail program would still open is looked into. */
    private static final List<String> LENIENT =
            List.of("multipart.allowempty", "ignoreunknownencoding", "base64.ignoreerrors", "uudecode.ignoreerrors");

    private final Session session = Session.getInstance(new Properties());
    private int parts;

    private MailInspection() {
        LENIENT.forEach(it -> System.setProperty("mail.mime." + it, "true"));
        System.setProperty("mail.mime.parameters.strict", "false");
    }

    static Contents of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            new MailInspection().message(in, 0);
            return Contents.of(FileType.EML);
        } catch (MessagingException broken) {
            throw new Hindered(Hindrance.MAIL_DAMAGED);
        }
    }

    private void message(InputStream in, int depth) throws IOException, MessagingException {
        lookAt(new MimeMessage(session, in), depth);
    }

    private void lookAt(MimePart part, int depth) throws IOException, MessagingException {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            throw new Hindered(Hindrance.BOMB);
        }
        List<String> names = names(part);
        if (names.stream().anyMatch(Attachment::isProgram) || Attachment.isProgramType(part.getContentType())) {
            throw new Hindered(Hindrance.MAIL_PROGRAM);
        }
        if (part.isMimeType("multipart/*")) {
            MimeMultipart several = new MimeMultipart(new MimePartDataSource(part));
            for (int i = 0; i < several.getCount(); i++) {
                lookAt((MimePart) several.getBodyPart(i), depth + 1);
            }
            return;
        }
        try (InputStream in = part.getInputStream()) {
            if (part.isMimeType("message/rfc822") || names.stream().anyMatch(it -> it.endsWith(".eml"))) {
                message(in, depth + 1);
            } else if (!names.isEmpty() || !part.isMimeType("text/*")) { // words without a name are only read
                Attachment.lookAt(in, 0);
            }
        }
    }

    /** All that a mail program may call it. */
    private static List<String> names(MimePart part) throws MessagingException {
        return Stream.of(part.getFileName(), new ContentType(part.getContentType()).getParameter("name"))
                .filter(it -> it != null && !it.isBlank())
                .map(MailInspection::decoded)
                .distinct()
                .toList();
    }

    private static String decoded(String name) {
        try {
            return MimeUtility.decodeText(name);
        } catch (UnsupportedEncodingException unknown) {
            return name;
        }
    }
}
