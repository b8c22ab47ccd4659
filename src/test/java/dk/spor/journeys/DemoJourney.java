package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.Spor;
import dk.spor.database.DemoTestDatabase;
import dk.spor.journeys.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** What a newcomer does in the demo. */
@SpringBootTest(classes = Spor.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DemoTestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DemoJourney {

    private static final String PAGE = "/consultations/klimastrategi";

    private final String origin;

    DemoJourney(@LocalServerPort int port) {
        this.origin = "http://localhost:" + port;
    }

    @Test
    void aNewcomerAnswersMovesTheClockReadsTheReportAndBeginsAgain() {
        try (Visitor visitor = new Visitor(origin, Screen.DESK)) {
            visitor.open("/demo").expand("KKR-koordinator i en af de 19 kommuner");
            visitor.press("KKR-koordinator Odder Kommune").look();
            visitor.follow("Skriv høringssvar").look().follow("Tilføj bemærkning");
            visitor.look().choose("Generel");
            visitor.write("Bemærkning", "Odder ønsker fælles målepunkter.").press("Gem bemærkning");
            visitor.look().follow("Tjek jeres svar");
            visitor.look().choose("Administrativt behandlet").press("Afgiv høringssvar");
            assertThat(visitor.look().text()).contains("Tak. KKR Midtjylland har modtaget svaret.", "Odder Kommune");

            visitor.open("/demo").press("Sagsbehandler KKR Midtjylland").look();
            visitor.follow("Se status").look();
            assertThat(visitor.page().locator("#r-odder").innerText()).contains("Afgivet");
            visitor.open(PAGE + "/responses");
            assertThat(visitor.text()).doesNotContain("målepunkter");

            visitor.open("/demo").press("16. december 2020 kl. 09.00").look();
            visitor.open(PAGE + "/responses/odder");
            assertThat(visitor.text()).contains("Odder ønsker fælles målepunkter.");
            visitor.open(PAGE + "/status").follow("Høringsnotat");
            assertThat(visitor.look().text()).contains("Odder ønsker fælles målepunkter.");

            visitor.open("/demo/beginning").press("Begynd forfra");
            assertThat(visitor.look().text()).contains("20. november 2020 kl. 09.00");
            assertThat(visitor.open(PAGE + "/report").text()).doesNotContain("målepunkter");
        }
    }
}
