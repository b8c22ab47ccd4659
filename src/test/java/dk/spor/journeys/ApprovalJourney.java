package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import dk.spor.organisation.Organisation;
import dk.spor.shared.BusinessClock;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A response that a contributor writes, an approver sends back and then approves, and the council treats. */
@JourneyTest
class ApprovalJourney {

    private final Cast cast;
    private final BusinessClock clock;
    private final String origin;

    ApprovalJourney(Cast cast, BusinessClock clock, @LocalServerPort int port) {
        this.cast = cast;
        this.clock = clock;
        this.origin = "http://localhost:" + port;
    }

    @Test
    void fromTheContributorToTheCouncil() throws IOException {
        approvedAndDecided(Screen.DESK, "Struer");
    }

    @Test
    void withoutJavaScript() throws IOException {
        approvedAndDecided(Screen.NO_SCRIPTS, "Odder");
    }

    /** @param name of a municipality of its own: what waits at home and its headings are those of all its responses */
    private void approvedAndDecided(Screen screen, String name) throws IOException {
        ConsultationScene consultation = cast.consultation();
        Organisation municipality = consultation.consultee(name);
        String response = "/consultations/" + consultation.slug() + "/response";
        try (Visitor contributor = new Visitor(origin, screen);
                Visitor coordinator = new Visitor(origin, screen);
                Visitor approver = new Visitor(origin, screen)) {
            cast.signIn(contributor, cast.somebody(municipality, Role.CONTRIBUTOR));
            cast.signIn(coordinator, cast.somebody(municipality, Role.COORDINATOR));
            cast.signIn(approver, cast.somebody(municipality, Role.APPROVER));
            contributor.open(response).follow("Tilføj bemærkning");
            contributor.look().choose("Generel");
            contributor
                    .write("Bemærkning", "Vi bakker op.")
                    .press("Gem bemærkning")
                    .look();

            coordinator.open(response).follow("Send til godkendelse");
            coordinator
                    .write("Besked til godkenderen", "Kan du nå det inden fredag?")
                    .press("Send til godkendelse");
            assertThat(coordinator.look().text()).contains("Svaret venter på godkendelse");

            approver.open("/home").follow("Læs og godkend");
            approver.look().press("Send retur med bemærkninger").look();
            approver.write("Bemærkninger", "Nævn fjernvarmen.").press("Send retur med bemærkninger");
            approver.look();

            coordinator.open("/home").follow("Se begrundelsen");
            assertThat(coordinator.look().text()).contains("Nævn fjernvarmen.");
            coordinator.open(response).follow("Redigér bemærkning 1");
            coordinator
                    .write("Bemærkning", "Vi bakker op om fjernvarmen.")
                    .press("Gem bemærkning")
                    .look();
            coordinator
                    .open(response + "/approval")
                    .press("Send til godkendelse")
                    .look();

            approver.open(response + "/approval");
            assertThat(approver.page().locator(".sp-difference ins").first().textContent())
                    .contains("om fjernvarmen");
            approver.press("Godkend").look();
            assertThat(approver.text()).contains("Svaret er godkendt");
            theCouncilTreatsIt(coordinator, response, screen);
        }
    }

    private void theCouncilTreatsIt(Visitor coordinator, String response, Screen screen) throws IOException {
        coordinator.open(response + "/agenda");
        coordinator.page().getByLabel("Hvordan skal svaret behandles?").selectOption("COUNCIL");
        coordinator.write("Hvem skal behandle svaret?", "Byrådet");
        coordinator.write("Dag", "9").write("Måned", "12").write("År", "2020");
        coordinator.press("Klar til politisk behandling").look();
        assertThat(coordinator.page().locator("#agenda-item").innerText())
                .contains("Vi bakker op om fjernvarmen.", "Byrådet behandler udkastet.");
        if (screen.scripts()) {
            coordinator.press("Kopiér");
            coordinator.page().getByText("Kopieret").waitFor();
        }
        Download docx = coordinator.page().waitForDownload(() -> coordinator.follow("Hent som Word-fil (DOCX)"));
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(docx.path()))) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Sagsfremstilling", "Vi bakker op om fjernvarmen.");
        }
        coordinator.open(response + "/agenda/headings").choose("Sæt med sagens kerne");
        coordinator.press("Brug sættet").look().follow("Tilbage til punktet");
        assertThat(coordinator.look().text()).contains("Sagens kerne");

        clock.stopAt(Instant.parse("2020-12-10T08:00:00Z"));
        coordinator.open("/home").follow("Registrér beslutningen");
        coordinator.look().write("Punkt på dagsordenen", "12");
        coordinator.write("Uddrag af referatet", "Byrådet godkendte svaret.").press("Gem beslutningen");
        coordinator.look();
        coordinator.open(response + "/check").press("Afgiv høringssvar");
        assertThat(coordinator.look().page().url()).endsWith("/response/versions/1/receipt");
        assertThat(coordinator.text()).contains("Byrådet", "9. december 2020", "punkt 12");
    }
}
