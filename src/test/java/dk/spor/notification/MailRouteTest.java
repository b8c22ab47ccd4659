package dk.spor.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import dk.spor.shared.SporSettings;
import dk.spor.shared.SporSettings.Mail;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailRouteTest {

    private static final Instant NOW = Instant.parse("2020-11-20T08:00:00Z");
    private static final Message MESSAGE =
            new Message(UUID.randomUUID(), "k", "a@example.dk", "A", new Locale("da"), "s", "b", false, NOW, 0);

    private final GreenMail server = PostOffice.open();

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void withAServerMailGoesThere() {
        assertThat(send(false, PostOffice.mail(server))).contains(Reply.DELIVERED);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void noMailLeavesADemoEvenWithAServer() {
        assertThat(send(true, PostOffice.mail(server))).contains(Reply.DELIVERED);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void withoutAServerMailWaits() {
        assertThat(send(false, null)).isEmpty();
    }

    private static Optional<Reply> send(boolean demo, @Nullable Mail mail) {
        SporSettings settings = new SporSettings(
                8080, "127.0.0.1", URI.create("http://localhost"), Path.of(""), demo, null, mail, null);
        return new MailRoute(settings, () -> NOW).mailer().map(it -> it.send(MESSAGE));
    }
}
