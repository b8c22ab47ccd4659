package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Colleagues talk about a sentence beside it; it is changed, submitted, and nobody outside reads what they said. */
@JourneyTest
class CommentsJourney {

    private static final Instant AFTER_DEADLINE = Instant.parse("2020-12-16T08:00:00Z");
    private static final String SENTENCE = "Pendling bør med i målingen.";
    private static final String SAID = "Er solsortesang ikke vigtigere?";

    private final Cast cast;
    private final BusinessClock clock;
    private final String origin;

    CommentsJourney(Cast cast, BusinessClock clock, @LocalServerPort int port) {
        this.cast = cast;
        this.clock = clock;
        this.origin = "http://localhost:" + port;
    }

    @Test
    void atADesk() {
        talks(Screen.DESK);
    }

    @Test
    void onAPhone() {
        talks(Screen.PHONE);
    }

    @Test
    void withoutJavaScript() {
        talks(Screen.NO_SCRIPTS);
    }

    private void talks(Screen screen) {
        ConsultationScene consultation = cast.consultation();
        String page = "/consultations/" + consultation.slug();
        try (Visitor contributor = viborg(consultation, Role.CONTRIBUTOR, screen);
                Visitor coordinator = viborg(consultation, Role.COORDINATOR, screen)) {
            contributor.open(page + "/response/inputs/new").choose("Generel");
            contributor.write("Bemærkning", "Vi bakker op. " + SENTENCE).press("Gem bemærkning");
            contributor.look().follow("Redigér");
            String input = contributor.page().url().replace("#skriv", "");
            contributor.open(input);
            contributor.page().selectOption("#sentence", new SelectOption().setLabel(SENTENCE));
            contributor.page().fill("#ord-new", SAID);
            contributor.page().click(".sp-comments__new button");
            PlaywrightAssertions.assertThat(contributor.page().locator(".sp-comments__words"))
                    .hasText(SAID);
            contributor.look().open(input).press("Luk");

            coordinator.open(page + "/response");
            assertThat(coordinator.text()).contains("(1 åben)");
            coordinator.follow("Redigér");
            coordinator
                    .write("Bemærkning", "Vi bakker op. Sol og vind hører til her.")
                    .press("Gem bemærkning");
            coordinator.look();
            coordinator.follow("Kommentarer").look();
            assertThat(coordinator.text()).contains("Sætningen findes ikke længere: »" + SENTENCE + "«", SAID);
            coordinator.press("Markér som løst");
            PlaywrightAssertions.assertThat(coordinator.page().locator(".sp-comments h2"))
                    .hasText("Kommentarer, ingen åbne");
            coordinator.look();
            assertThat(coordinator.text()).contains("Løst af KKR-koordinator");

            coordinator
                    .open(page + "/response/check")
                    .choose("Administrativt behandlet")
                    .press("Afgiv høringssvar");
            coordinator.look();
            assertThat(coordinator.page().url()).endsWith("/receipt");
        }
        theSecretariatReadsNoWordOfIt(screen, consultation, page);
    }

    private void theSecretariatReadsNoWordOfIt(Screen screen, ConsultationScene consultation, String page) {
        clock.stopAt(AFTER_DEADLINE);
        try (Visitor officer = new Visitor(origin, screen)) {
            cast.signInByLink(officer, cast.somebody(consultation.association(), Role.SECRETARIAT_OFFICER));
            for (String address : new String[] {"/responses/viborg", "/report", "/status"}) {
                officer.open(page + address);
                assertThat(officer.text()).contains("Viborg").doesNotContain("solsortesang");
            }
        }
    }

    private Visitor viborg(ConsultationScene consultation, Role role, Screen screen) {
        Visitor visitor = new Visitor(origin, screen);
        cast.signIn(visitor, cast.somebody(consultation.consultee("Viborg"), role));
        return visitor;
    }
}
