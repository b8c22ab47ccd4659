package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.JourneyTest;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The secretariat sets a consultation up from nothing, sends it out, and everybody can read it. */
@JourneyTest
class SetUpJourney {

    private final Cast cast;
    private final String origin;

    SetUpJourney(Cast cast, @LocalServerPort int port) {
        this.cast = cast;
        this.origin = "http://localhost:" + port;
    }

    @Test
    void atADesk() {
        setsUp(Screen.DESK);
    }

    @Test
    void onAPhone() {
        setsUp(Screen.PHONE);
    }

    @Test
    void withoutJavaScript() {
        setsUp(Screen.NO_SCRIPTS);
    }

    private void setsUp(Screen screen) {
        String title = "Klimastrategi " + UUID.randomUUID();
        try (Visitor officer = new Visitor(origin, screen)) {
            cast.signIn(officer, cast.somebody(cast.association(), Role.SECRETARIAT_OFFICER));
            officer.open("/consultations").follow("Opret høring");
            officer.look().write("Titel", title).press("Opret høring");
            officer.look()
                    .write("Kort fortalt", "En fælles klimastrategi.")
                    .write("Baggrund", "KKR har besluttet at lave en klimastrategi.")
                    .write("Formål", "At styrke samarbejdet.")
                    .press("Gem og gå videre");
            writesTheDraft(officer, title);
            officer.look().follow("Gå videre");
            addsATalk(officer, title);
            officer.look().press("Gem og gå videre");
            officer.look().press("Gem og gå videre");
            officer.look()
                    .write("Funktion", "KKR-sekretariatet")
                    .write("E-mail", "kkr@example.org")
                    .write("Telefon", "12 34 56 78")
                    .press("Gem og gå videre");
            officer.look().press("Gem og gå videre");
            officer.look().press("Gem og gå videre");
            officer.look().follow("En KKR-koordinator");
            assertThat(officer.look().text()).contains("Sådan kommer siden til at se ud", "Skriv høringssvar");
            officer.follow("Tilbage til opsætningen");
            officer.look().press("Send i høring");
            assertThat(officer.look().text()).contains("Høringen er sendt ud");
        }
        try (Visitor reader = new Visitor(origin, screen)) {
            reader.open("/consultations").follow(title);
            assertThat(reader.look().text()).contains("Høringen åbner den 23. november 2020 kl. 09.00.", "DK2020");
        }
    }

    /** And comes back to the first step on which something is missing, whose list of steps leads on. */
    private static void addsATalk(Visitor officer, String title) {
        officer.look().follow("Tilføj og ret oplæg");
        officer.look().follow("Tilføj oplæg");
        officer.look()
                .write("Oplægsholder", "Hans Sanderson")
                .write("Organisation", "Aarhus Universitet")
                .press("Gem");
        officer.look().follow(title);
        officer.look().follow("Oplæg");
        assertThat(officer.look().text()).contains("Hans Sanderson, Aarhus Universitet");
        officer.follow("Gå videre");
    }

    private static void writesTheDraft(Visitor officer, String title) {
        officer.look().follow("Skriv udkastet");
        officer.look().write("Sporets titel", "DK2020").press("Tilføj spor");
        officer.look().follow("Tilføj afsnit i spor 1");
        officer.look().write("Tekst", "Alle kommuner laver klimaplaner.").press("Gem");
        officer.look().follow(title);
    }
}
