package dk.spor.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import dk.spor.shared.SporSettings.Mail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpMailerTest {

    private static final UUID ID = UUID.fromString("38b112c0-d0f9-53ca-b2d2-16611d45cbf7");
    private static final Instant NOW = Instant.parse("2020-11-20T08:00:00Z");

    private final GreenMail server = PostOffice.open();

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aMailIsPlainTextInUtf8WithAnIdOfItsOwn() throws Exception {
        assertThat(mailer().send(message("Søren Ærø", "Høring: frist 15. december", "Å, 🌍\n\nhttps://x.dk/a")))
                .isEqualTo(Reply.DELIVERED);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Høring: frist 15. december");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(((String) mail.getContent()).strip()).isEqualToNormalizingNewlines("Å, 🌍\n\nhttps://x.dk/a");
        assertThat(mail.getMessageID()).isEqualTo("<" + ID + "@spor.example.dk>");
        assertThat(mail.getSentDate()).isEqualTo(NOW);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("da");
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("spor@example.dk", "Spor"));
        assertThat(((InternetAddress) mail.getRecipients(RecipientType.TO)[0]).getPersonal())
                .isEqualTo("Søren Ærø");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\nBcc: spy@example.org",
                "\nBcc: spy@example.org\n\nx",
                "\rBcc: spy@example.org",
                "\u2028Bcc: s"
            })
    void nothingTypedBecomesAHeader(String typed) throws Exception {
        mailer().send(message("Anna" + typed, "Nyt" + typed, "Brødtekst" + typed));

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).startsWith("Nyt Bcc: s");
        assertThat(GreenMailUtil.getHeaders(mail)).doesNotContainPattern("(?m)^Bcc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "anna@x.dk\r\nBcc: spy@example.org", "anna@x.dk,spy@example.org", "a b@x.dk"})
    void whatIsNoAddressIsRefusedHere(String email) {
        assertThat(mailer().send(messageTo(email))).isEqualTo(Reply.refused(null));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() {
        Mail nowhere = PostOffice.mail(server);
        server.stop();
        assertThat(new SmtpMailer(nowhere, "x.dk", () -> NOW).send(messageTo("anna@example.dk")))
                .isEqualTo(Reply.UNREACHABLE);
    }

    @Test
    void aServerThatDoesNotEncryptIsUnreachableWhenItMust() {
        Mail strict = new Mail("127.0.0.1", server.getSmtp().getPort(), null, null, "spor@example.dk", true, 30);
        assertThat(new SmtpMailer(strict, "x.dk", () -> NOW).send(messageTo("anna@example.dk")))
                .isEqualTo(Reply.UNREACHABLE);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECT, 554 not you,          UNREACHABLE,",
        "MAIL,    451 not now,          DEFERRED,    451",
        "MAIL,    550 not from there,   DEFERRED,    550",
        "RCPT,    450 mailbox is busy,  DEFERRED,    450",
        "RCPT,    550 nobody here,      REFUSED,     550",
        "DATA,    421 closing,          DEFERRED,    421",
        "DATA,    554 no,               REFUSED,     554",
        ".,       452 disk is full,     DEFERRED,    452",
        ".,       552 too large,        REFUSED,     552",
        ".,       250 queued,           DELIVERED,"
    })
    void onlyA5xxAboutTheReceiverOrTheMessageIsForGood(
            String command, String answer, Reply.Verdict verdict, Integer code) throws IOException {
        try (ScriptedServer scripted = new ScriptedServer(command, answer)) {
            assertThat(new SmtpMailer(scripted.mail(), "x.dk", () -> NOW).send(messageTo("anna@example.dk")))
                    .isEqualTo(new Reply(verdict, code));
        }
    }

    private SmtpMailer mailer() {
        return new SmtpMailer(PostOffice.mail(server), "spor.example.dk", () -> NOW);
    }

    private static Message messageTo(String email) {
        return new Message(ID, "k", email, "Anna", new Locale("da"), "s", "b", false, NOW, 0);
    }

    private static Message message(String name, String subject, String body) {
        return new Message(ID, "k", "anna@example.dk", name, new Locale("da"), subject, body, false, NOW, 0);
    }
}
