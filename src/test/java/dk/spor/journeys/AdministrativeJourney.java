package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A municipality whose administration answers: it replaces its answer, withdraws it, and has nothing to say after all. */
@JourneyTest
class AdministrativeJourney {

    private final Cast cast;
    private final String origin;

    AdministrativeJourney(Cast cast, @LocalServerPort int port) {
        this.cast = cast;
        this.origin = "http://localhost:" + port;
    }

    @Test
    void onAPhone() {
        answersThreeTimes(Screen.PHONE);
    }

    @Test
    void withoutJavaScript() {
        answersThreeTimes(Screen.NO_SCRIPTS);
    }

    private void answersThreeTimes(Screen screen) {
        ConsultationScene consultation = cast.consultation();
        String page = "/consultations/" + consultation.slug();
        String response = page + "/response";
        try (Visitor coordinator = new Visitor(origin, screen);
                Visitor officer = new Visitor(origin, Screen.DESK)) {
            cast.signIn(coordinator, cast.somebody(consultation.consultee("Viborg"), Role.COORDINATOR));
            cast.signIn(officer, cast.somebody(consultation.association(), Role.SECRETARIAT_OFFICER));

            coordinator.open(response).follow("Tilføj bemærkning").look().choose("Generel");
            coordinator.write("Bemærkning", "Vi bakker op.").press("Gem bemærkning");
            coordinator
                    .look()
                    .open(response + "/check")
                    .choose("Administrativt behandlet")
                    .press("Afgiv høringssvar");
            coordinator.look().sees(AriaRole.HEADING, "Tak. KKR Midtjylland har modtaget svaret.");
            isSeen(officer, page, "Afgivet");

            coordinator.open(response).follow("Erstat høringssvar");
            coordinator.look().follow("Redigér bemærkning 1");
            coordinator.write("Bemærkning", "Vi bakker fuldt op.").press("Gem bemærkning");
            coordinator.look();
            isSeen(officer, page, "Afgivet");
            coordinator.open(response + "/check").press("Afgiv høringssvar");
            coordinator.look();
            assertThat(coordinator.page().url()).endsWith("/versions/2/receipt");

            coordinator.open(response).follow("Træk høringssvar tilbage");
            coordinator.look().write("Begrundelse", "Byrådet vil drøfte det igen.");
            coordinator.press("Træk høringssvar tilbage").look();
            assertThat(coordinator.text()).contains("Svaret er trukket tilbage.");
            isSeen(officer, page, "Trukket tilbage");

            coordinator.open(response + "/nil-return").choose("Administrativt behandlet");
            coordinator.press("Afgiv svar uden bemærkninger").look();
            assertThat(coordinator.page().url()).endsWith("/versions/3/receipt");
            assertThat(coordinator.text()).contains("uden bemærkninger");
            assertThat(coordinator.open(response).text()).contains("har ingen bemærkninger til høringsudkastet.");
            isSeen(officer, page, "Afgivet");
        }
    }

    /** The secretariat learns that, not what: the response is sealed. */
    private static void isSeen(Visitor officer, String page, String state) {
        officer.open(page + "/status").sees(AriaRole.ROWHEADER, "Viborg");
        assertThat(officer.page().locator("#r-viborg").innerText()).contains(state);
        assertThat(officer.text()).doesNotContain("bakker");
    }
}
