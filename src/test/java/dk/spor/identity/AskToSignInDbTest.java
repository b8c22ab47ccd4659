package dk.spor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** How many links one source may ask for, whatever the addresses. */
@DbTest
@Transactional
class AskToSignInDbTest {

    private final AskToSignIn ask;
    private Instant now = Instant.parse("2026-11-24T07:00:00Z");

    AskToSignInDbTest(PersonStore persons, People people, LinkStore links, WrongCodes wrongCodes, SignInMail mail) {
        this.ask = new AskToSignIn(persons, people, links, wrongCodes, mail, () -> now);
    }

    @Test
    void aSourceAsksForAHundredLinksInAQuarter() {
        for (int i = 0; i < 100; i++) {
            assertThat(askFrom("192.0.2.1")).isInstanceOf(Outcome.Done.class);
        }
        assertThat(askFrom("192.0.2.1")).isEqualTo(Outcome.refused(Refusal.of("identity.signIn.tooOften", 15L)));
        assertThat(askFrom("192.0.2.2")).isInstanceOf(Outcome.Done.class);
        now = now.plus(Duration.ofMinutes(15));
        assertThat(askFrom("192.0.2.1")).isInstanceOf(Outcome.Done.class);
    }

    private Outcome<LinkId> askFrom(String source) {
        return ask.ask(UUID.randomUUID() + "@example.dk", new Locale("da"), source, "/");
    }
}
