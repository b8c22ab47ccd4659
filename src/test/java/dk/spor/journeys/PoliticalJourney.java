package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.identity.RecordedPost;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A municipality whose council treats the response after the deadline: from the invitation to the confirmation. */
@JourneyTest
class PoliticalJourney {

    private static final Instant AFTER_THE_COUNCIL = Instant.parse("2021-01-21T08:00:00Z");

    private final Cast cast;
    private final RecordedPost post;
    private final BusinessClock clock;
    private final String origin;

    PoliticalJourney(Cast cast, RecordedPost post, BusinessClock clock, @LocalServerPort int port) {
        this.cast = cast;
        this.post = post;
        this.clock = clock;
        this.origin = "http://localhost:" + port;
    }

    @Test
    void fromTheInvitationToTheConfirmationAfterTheDeadline() {
        follow(Screen.DESK, "Lemvig");
    }

    @Test
    void withoutJavaScript() {
        follow(Screen.NO_SCRIPTS, "Samsø");
    }

    /** @param municipality of this walk alone: what waits at home is that of all its responses */
    private void follow(Screen screen, String municipality) {
        ConsultationScene consultation = cast.consultation();
        String response = "/consultations/" + consultation.slug() + "/response";
        String address = invited(municipality);
        try (Visitor coordinator = new Visitor(origin, screen)) {
            coordinator.open(post.only(address).link()).press("Log ind").look();
            writes(coordinator, response);
            isApproved(coordinator, response, screen);
            goesOnTheAgenda(coordinator, response);
            submitsWithAReservation(coordinator, response);
            says(coordinator, response, "Vi bakker op om sporet og om fjernvarmen.");
            clock.stopAt(AFTER_THE_COUNCIL);
            isDecidedAndConfirmed(coordinator, response);
        }
    }

    private String invited(String municipality) {
        String address = UUID.randomUUID() + "@example.dk";
        try (Visitor administrator = new Visitor(origin, Screen.DESK)) {
            cast.signIn(administrator, cast.somebody(cast.association(), Role.ADMINISTRATOR));
            administrator
                    .open("/people")
                    .write(
                            "Én person på hver linje",
                            "KKR-koordinator; " + address + "; " + municipality + "; KKR-koordinator")
                    .press("Send invitationer");
            administrator.look();
        }
        return address;
    }

    private static void writes(Visitor coordinator, String response) {
        coordinator.open(response).follow("Tilføj bemærkning").look().choose("Generel");
        coordinator.write("Bemærkning", "Vi bakker op om sporet.").press("Gem bemærkning");
        coordinator.look();
        coordinator.sees(AriaRole.REGION, "Omfang").sees(AriaRole.REGION, "Status");
        coordinator.sees(AriaRole.LINK, "Redigér bemærkning 1");
    }

    private void isApproved(Visitor coordinator, String response, Screen screen) {
        String address = UUID.randomUUID() + "@example.dk";
        coordinator.open(response + "/team").follow("Bed en kollega om at være med");
        coordinator.look().choose("Godkender");
        coordinator.write("Navn", "Direktionen").write("E-mailadresse", address).press("Send invitation");
        coordinator
                .look()
                .open(response + "/approval")
                .press("Send til godkendelse")
                .look();
        try (Visitor approver = new Visitor(origin, screen)) {
            approver.open(post.only(address).link()).press("Log ind").look();
            approver.open(response + "/approval").press("Godkend").look();
            assertThat(approver.text()).contains("Svaret er godkendt");
        }
    }

    private static void goesOnTheAgenda(Visitor coordinator, String response) {
        coordinator.open(response + "/agenda");
        coordinator.page().getByLabel("Hvordan skal svaret behandles?").selectOption("COUNCIL");
        coordinator.write("Hvem skal behandle svaret?", "byrådet");
        coordinator
                .date("20", "1", "2021")
                .press("Klar til politisk behandling")
                .look();
        assertThat(coordinator.page().locator("#agenda-item").innerText()).contains("Vi bakker op om sporet.");
    }

    private static void submitsWithAReservation(Visitor coordinator, String response) {
        coordinator.open(response + "/check").sees(AriaRole.GROUP, "Hvordan er svaret behandlet i kommunen?");
        assertThat(coordinator.page().locator("#reservation").inputValue()).contains("byrådet den 20. januar 2021");
        coordinator.press("Afgiv med forbehold").look();
        coordinator
                .sees(AriaRole.HEADING, "Tak. KKR Midtjylland har modtaget svaret.")
                .sees(AriaRole.LINK, "Hent kvittering (PDF)");
        assertThat(coordinator.text())
                .contains("afgivet med forbehold")
                .containsSubsequence("Det sker nu", "Frist", "Behandling i byrådet");
    }

    /** Another version before the deadline, and how it differs. */
    private static void says(Visitor coordinator, String response, String otherwise) {
        coordinator.open(response).follow("Erstat høringssvar");
        coordinator.look().follow("Redigér bemærkning 1");
        coordinator.write("Bemærkning", otherwise).press("Gem bemærkning");
        coordinator.look().open(response + "/check");
        coordinator.write("Hvorfor afgives svaret uden godkendelse?", "Kun fjernvarmen er kommet til.");
        coordinator.press("Afgiv med forbehold").look();
        assertThat(coordinator.page().url()).endsWith("/versions/2/receipt");
        coordinator.open(response).follow("Hvad er ændret siden version 1");
        assertThat(coordinator
                        .look()
                        .page()
                        .locator(".sp-difference ins")
                        .first()
                        .textContent())
                .contains("og om fjernvarmen");
        assertThat(coordinator.open(response + "/versions/1/receipt").text())
                .contains("1, afgivet med forbehold", "Erstattet");
        assertThat(coordinator.open(response + "/versions/1").text()).contains("Erstattet");
    }

    private static void isDecidedAndConfirmed(Visitor coordinator, String response) {
        coordinator.open(response + "/decision");
        coordinator.look().write("Punkt på dagsordenen", "12");
        coordinator.write("Uddrag af referatet", "Byrådet tiltrådte svaret.").press("Gem beslutningen");
        coordinator.look().open(response).follow("Bekræft høringssvar");
        coordinator.look();
        assertThat(coordinator.field("Punkt på dagsordenen").inputValue()).isEqualTo("12");
        coordinator.press("Bekræft høringssvar").look();
        assertThat(coordinator.text()).contains("Bekræftet den 20. januar 2021, punkt 12");
        assertThat(coordinator.open(response + "/versions/2/receipt").text()).contains("rettidigt");
    }
}
