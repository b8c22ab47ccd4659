package dk.spor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import org.junit.jupiter.api.Test;
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
            first.press("Gem bemærkning").look();
            opens(first, () -> first.follow("Redigér"), scripts);
            second.open(page(consultation));
            if (scripts) {
                assertThat(second.page().locator(".sp-input--locked")).containsText("skriver her nu");
                opens(first, () -> first.page().reload(), scripts);
                second.follow("Redigér").look();
                opens(second, () -> second.press("Overtag bemærkningen"), scripts);
                assertThat(first.page().locator("form [data-here]"))
                        .containsText("har overtaget", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
                second.look();
            } else {
                // Nobody is seen who has no script that says so; what keeps the texts is the revision.
                assertThat(second.page().locator(".sp-input--locked")).hasCount(0);
                second.follow("Redigér").look();
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

    @Test
    void whoGoesAwayInTheMiddleOfAWordLeavesTheirTextAndTheInput() {
        ConsultationScene consultation = cast.consultation();
        try (Visitor first = writer(consultation, Role.COORDINATOR, Screen.DESK);
                Visitor second = writer(consultation, Role.CONTRIBUTOR, Screen.DESK)) {
            first.open(page(consultation) + "/inputs/new").write("Bemærkning", "Vi bakker op om sporet.");
            first.press("Gem bemærkning");
            opens(first, () -> first.follow("Redigér"), true);
            second.open(page(consultation));
            assertThat(second.page().locator(".sp-input--locked")).containsText("skriver her nu");
            first.field("Bemærkning").press("End");
            first.page().keyboard().type(" Og vi vil ger");
            first.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
            assertThat(second.page().locator(".sp-input--locked"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
            second.follow("Redigér");
            assertThat(second.field("Bemærkning")).hasText("Vi bakker op om sporet. Og vi vil ger");
        }
    }

    /** Opens an input; with scripts, its page has then said so. */
    private static void opens(Visitor visitor, Runnable way, boolean scripts) {
        if (scripts) {
            visitor.page().waitForResponse(it -> it.url().endsWith("/presence") && it.status() == 200, way);
        } else {
            way.run();
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
