package dk.spor.notification;

import dk.spor.shared.SporSettings.Mail;
import dk.spor.shared.SystemClock;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends plain text by SMTP, one connection a message. */
class SmtpMailer implements Mailer {

    private static final String MILLISECONDS = "20000";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final String from;
    private final String host;
    private final SystemClock clock;

    /**
     * A mailer for one server.
     *
     * @param host what stands behind the @ of a Message-ID
     */
    SmtpMailer(Mail server, String host, SystemClock clock) {
        this.from = server.from();
        this.host = host;
        this.clock = clock;
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setUsername(server.user());
        sender.setPassword(server.password());
        sender.setJavaMailProperties(properties(server));
    }

    @Override
    public Reply send(Message message) {
        try {
            sender.send(mime(message));
            return Reply.DELIVERED;
        } catch (MessagingException e) {
            return Reply.refused(null);
        } catch (MailException e) {
            return SmtpReply.of(e);
        }
    }

    /** The Message-ID comes from the row, so that a mail that arrives twice is seen to be the same. */
    private MimeMessage mime(Message message) throws MessagingException {
        MimeMessage mime = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
        helper.setFrom(address(from, "Spor"));
        helper.setTo(address(message.email(), message.name()));
        helper.setSubject(oneLine(message.subject()));
        helper.setText(message.body());
        helper.setSentDate(Date.from(clock.now()));
        mime.setHeader("Message-ID", "<%s@%s>".formatted(message.id(), host));
        mime.setHeader("Content-Language", message.language().getLanguage());
        mime.setHeader("Auto-Submitted", "auto-generated");
        return mime;
    }

    private static InternetAddress address(String email, @Nullable String name) throws MessagingException {
        try {
            InternetAddress address =
                    new InternetAddress(email, name == null ? null : oneLine(name), StandardCharsets.UTF_8.name());
            address.validate();
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
    }

    /** What a header may hold: without the line ends behind which another header could begin. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    private static Properties properties(Mail server) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(server.user() != null));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(server.starttls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(server.starttls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", MILLISECONDS);
        return properties;
    }
}
