package dk.spor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two people in one input: they see each other, and whatever they do, no text is lost. */
@JourneyTest
class TwoInOneInputJourney {

    private final Cast cast;
    private final String origin;

    TwoInOneInputJourney(Cast cast, @LocalServerPort int port) {
        this.cast = cast;
        this.origin = "http://localhost:" + port;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theySeeEachOtherAndBothTextsAndFindEverythingAgain(boolean scripts) {
        ConsultationScene consultation = cast.consultation();
        Screen screen = scripts ? Screen.DESK : Screen.NO_SCRIPTS;
        try (Visitor first = writer(consultation, Role.COORDINATOR, screen);
                Visitor second = writer(consultation, Role.CONTRIBUTOR, screen)) {
            first.open(page(consultation) + "/inputs/new").write("Bemærkning", "Vi bakker op om sporet.");
            first.press("Gem bemærkning").look().follow("Redigér");
            second.open(page(consultation));
            assertThat(second.page().locator(".sp-input--locked")).containsText("skriver her nu");
            second.follow("Redigér");
            second.look();
            second.press("Overtag bemærkningen").look();
            if (scripts) {
                assertThat(first.page().locator("form [data-here]"))
                        .containsText("har overtaget", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
            }
            second.write("Bemærkning", "Vi bakker fuldt op om sporet.").press("Gem bemærkning");
            assertThat(second.page().locator(".sp-inputs")).containsText("fuldt");
            first.write("Bemærkning", "Vi bakker op om sporet og planen.").press("Gem bemærkning");
            assertThat(first.page().locator("h1")).containsText("Vælg udgave");
            first.look();
            assertThat(first.page().locator("#h-forskel ~ .sp-input ins")).containsText("og planen");
            assertThat(first.page().locator("#h-forskel ~ .sp-input del")).containsText("fuldt");
            first.press("Gem din udgave").look();
            assertThat(first.page().locator(".sp-inputs")).containsText("og planen");
            first.follow("Historik").look();
            assertThat(first.page().locator(".sp-inputs > li")).hasCount(3);
            first.resize(Screen.PHONE).look();
            first.resize(screen).press("Gendan denne");
            assertThat(first.page().locator("main")).containsText("Teksten er gendannet.");
            assertThat(first.page().locator(".sp-inputs")).containsText("fuldt");
        }
    }

    private Visitor writer(ConsultationScene consultation, Role role, Screen screen) {
        Visitor visitor = new Visitor(origin, screen);
        cast.signIn(visitor, cast.somebody(consultation.consultee("Viborg"), role));
        return visitor;
    }

    private static String page(ConsultationScene consultation) {
        return "/consultations/" + consultation.slug() + "/response";
    }
}
