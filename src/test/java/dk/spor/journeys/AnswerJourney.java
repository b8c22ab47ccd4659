package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job: a municipality answers, gets its receipt, and the secretariat sees it arrive. */
@JourneyTest
class AnswerJourney {

    private static final Instant AFTER_DEADLINE = Instant.parse("2020-12-16T08:00:00Z");

    private final Cast cast;
    private final BusinessClock clock;
    private final String origin;

    AnswerJourney(Cast cast, BusinessClock clock, @LocalServerPort int port) {
        this.cast = cast;
        this.clock = clock;
        this.origin = "http://localhost:" + port;
    }

    @Test
    void atADesk() {
        answers(Screen.DESK);
    }

    @Test
    void onAPhone() {
        answers(Screen.PHONE);
    }

    @Test
    void withoutJavaScript() {
        answers(Screen.NO_SCRIPTS);
    }

    private void answers(Screen screen) {
        ConsultationScene consultation = cast.consultation();
        String page = "/consultations/" + consultation.slug();
        try (Visitor visitor = new Visitor(origin, screen)) {
            cast.signIn(visitor, cast.somebody(consultation.consultee("Viborg"), Role.COORDINATOR));
            visitor.open(page).follow("Skriv høringssvar");
            visitor.look().follow("Tilføj bemærkning");
            visitor.look().choose("Generel");
            visitor.write("Bemærkning", "Viborg bakker op om en fælles strategi.")
                    .press("Gem bemærkning");
            visitor.look().follow("Tjek jeres svar");
            visitor.look().choose("Administrativt behandlet").press("Afgiv høringssvar");
            visitor.look();
            assertThat(visitor.page().url()).endsWith("/response/versions/1/receipt");
            assertThat(visitor.text())
                    .contains("Viborg Kommune")
                    .containsPattern("20\\. november 2020 kl\\. 09\\.00\\.\\d\\d");
        }
        theSecretariatSeesWhoAndLaterWhat(screen, consultation, page);
    }

    private void theSecretariatSeesWhoAndLaterWhat(Screen screen, ConsultationScene consultation, String page) {
        try (Visitor officer = new Visitor(origin, screen)) {
            cast.signInByLink(officer, cast.somebody(consultation.association(), Role.SECRETARIAT_OFFICER));
            officer.open(page + "/status");
            assertThat(officer.text()).contains("Viborg");
            officer.open(page + "/report");
            assertThat(officer.text()).contains("forseglet").doesNotContain("bakker op");

            clock.stopAt(AFTER_DEADLINE);
            officer.open(page + "/status");
            officer.open(page + "/responses");
            officer.open(page + "/responses/viborg");
            assertThat(officer.text()).contains("Viborg bakker op om en fælles strategi.");
            officer.open(page + "/report");
            assertThat(officer.text()).contains("Viborg bakker op om en fælles strategi.");
        }
    }
}
