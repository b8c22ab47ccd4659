package dk.spor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Keeps the mails of sign-in instead of sending them, in every test. */
@Component
@Primary
public class RecordedPost implements SignInPost {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final List<Mail> mails = new CopyOnWriteArrayList<>();

    /** A mail as it was handed over. */
    public record Mail(String email, Locale language, String subject, String body) {

        /** The address of the link in the mail, without the server's. */
        public String link() {
            return body.lines()
                    .filter(it -> it.startsWith("http"))
                    .findFirst()
                    .orElseThrow()
                    .replaceFirst("^https?://[^/]+", "");
        }

        public String code() {
            return body.lines().filter(it -> it.matches("\\d{6}")).findFirst().orElseThrow();
        }
    }

    @Override
    public void post(String email, Locale language, String subject, String body) {
        mails.add(new Mail(email, language, subject, body));
    }

    @Override
    public void pretend(String email, Locale language, String subject, String body) {}

    /** The newest of so many mails to this address, once they have come. */
    public Mail newest(String email, int ofSoMany) {
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(to(email)).hasSize(ofSoMany));
        return to(email).get(ofSoMany - 1);
    }

    public Mail only(String email) {
        return newest(email, 1);
    }

    public List<Mail> to(String email) {
        return mails.stream().filter(it -> it.email().equals(email)).toList();
    }
}
