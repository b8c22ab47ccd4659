package dk.spor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is being written is saved while it is written, and never lost. */
@JourneyTest
class SavesItselfJourney {

    private static final Pattern SAVED = Pattern.compile("Gemt kl\\. 09\\.00");

    private final Cast cast;
    private final String origin;

    SavesItselfJourney(Cast cast, @LocalServerPort int port) {
        this.cast = cast;
        this.origin = "http://localhost:" + port;
    }

    @Test
    void aTextIsSavedAfterAPauseAndTheMeterFollows() {
        ConsultationScene consultation = cast.consultation();
        try (Visitor viborg = writer(consultation)) {
            viborg.open(page(consultation) + "/inputs/new");
            viborg.write("Bemærkning", "Vi bakker op om en fælles strategi. ".repeat(40));
            assertThat(state(viborg)).hasText(SAVED);
            assertThat(viborg.page().locator("[data-meter]")).containsText("0,6 af 2 sider");
            viborg.look().page().reload();
            assertThat(text(viborg)).hasText(Pattern.compile("^Vi bakker op om en fælles strategi\\..*"));
        }
    }

    @Test
    void withoutAConnectionTheTextWaitsInThePageAndIsSentWhenItReturns() {
        ConsultationScene consultation = cast.consultation();
        try (Visitor viborg = writer(consultation)) {
            viborg.open(page(consultation) + "/inputs/new");
            viborg.page().context().setOffline(true);
            viborg.write("Bemærkning", "Skrevet i toget.");
            assertThat(state(viborg)).containsText("Ingen forbindelse");
            viborg.write("Bemærkning", "Skrevet i toget, hele vejen.");
            viborg.page().context().setOffline(false);
            assertThat(state(viborg)).hasText(SAVED);
            viborg.press("Gem bemærkning").look();
            assertThat(viborg.text()).contains("Skrevet i toget, hele vejen.");
            assertThat(viborg.page().locator(".sp-input")).hasCount(1);
        }
    }

    @Test
    void whoSavesSecondIsToldAndSeesBothTexts() {
        ConsultationScene consultation = cast.consultation();
        try (Visitor first = writer(consultation);
                Visitor second = writer(consultation)) {
            first.open(page(consultation) + "/inputs/new").write("Bemærkning", "Som den stod.");
            first.press("Gem bemærkning").follow("Redigér");
            second.open(page(consultation)).follow("Redigér").press("Overtag bemærkningen");
            first.write("Bemærkning", "Den førstes udgave.");
            assertThat(state(first)).hasText(SAVED);
            first.press("Gem bemærkning");
            second.write("Bemærkning", "Den andens udgave.");
            assertThat(state(second)).containsText("mens du skrev. Din tekst står her endnu.");
            second.look().press("Gem bemærkning").look();
            assertThat(second.text()).contains("Den førstes udgave.");
            assertThat(text(second)).hasText("Den andens udgave.");
            second.press("Gem din udgave").look();
            assertThat(second.text()).contains("Den andens udgave.");
        }
    }

    @Test
    void whoLeavesThePageInTheMiddleOfAWordFindsItAgain() {
        ConsultationScene consultation = cast.consultation();
        try (Visitor viborg = writer(consultation)) {
            viborg.open(page(consultation) + "/inputs/new").write("Bemærkning", "Midt i et o");
            viborg.open("/about").open(page(consultation));
            assertThat(viborg.page().locator(".sp-input")).containsText("Midt i et o");
        }
    }

    private Visitor writer(ConsultationScene consultation) {
        Visitor visitor = new Visitor(origin, Screen.DESK);
        cast.signIn(visitor, cast.somebody(consultation.consultee("Viborg"), Role.COORDINATOR));
        return visitor;
    }

    private static String page(ConsultationScene consultation) {
        return "/consultations/" + consultation.slug() + "/response";
    }

    private static Locator state(Visitor visitor) {
        return visitor.page().locator("[data-state]");
    }

    private static Locator text(Visitor visitor) {
        return visitor.page().locator("#text");
    }
}
