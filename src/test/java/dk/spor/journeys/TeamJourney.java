package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.identity.RecordedPost;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A response by many hands: invited, handed out, written, finished, and handed over. */
@JourneyTest
class TeamJourney {

    private final Cast cast;
    private final RecordedPost post;
    private final String origin;

    TeamJourney(Cast cast, RecordedPost post, @LocalServerPort int port) {
        this.cast = cast;
        this.post = post;
        this.origin = "http://localhost:" + port;
    }

    @Test
    void atADesk() {
        manyHands(Screen.DESK);
    }

    @Test
    void onAPhone() {
        manyHands(Screen.PHONE);
    }

    @Test
    void withoutJavaScript() {
        manyHands(Screen.NO_SCRIPTS);
    }

    private void manyHands(Screen screen) {
        ConsultationScene consultation = cast.consultation();
        String response = "/consultations/" + consultation.slug() + "/response";
        String contributor = UUID.randomUUID() + "@example.dk";
        String name = "Erhverv " + contributor.substring(0, 6);
        String approver = UUID.randomUUID() + "@example.dk";
        try (Visitor coordinator = new Visitor(origin, screen)) {
            cast.signIn(coordinator, cast.somebody(consultation.consultee("Viborg"), Role.COORDINATOR));
            invite(coordinator, response, "Bidragyder", name, contributor);
            invite(coordinator, response, "Godkender", "Direktionen", approver);
            coordinator.follow("Giv en del ud").look();
            coordinator.page().getByLabel("Del af svaret").selectOption(track(consultation));
            coordinator.page().getByLabel("Hvem skal skrive den?").selectOption(label(name));
            coordinator.write("Dag", "1").write("Måned", "12").write("År", "2020");
            coordinator.write("Besked til kollegaen", "Husk havnen.").press("Giv en del ud");
            assertThat(coordinator.look().text()).contains("Spor 2", "Ikke påbegyndt");

            writesAndFinishes(screen, response, contributor);

            assertThat(coordinator.open(response + "/team").text()).contains("Færdig");
            coordinator.follow("Overdrag til en anden KKR-koordinator").look();
            coordinator.choose(name).press("Overdrag nu");
            assertThat(coordinator.look().text()).contains("Der er nu en anden KKR-koordinator for Viborg Kommune");
            coordinator.open(response);
            assertThat(coordinator.page().url()).contains("/sign-in");
        }
    }

    private void writesAndFinishes(Screen screen, String response, String contributor) {
        try (Visitor colleague = new Visitor(origin, screen)) {
            colleague.open(post.only(contributor).link()).press("Log ind");
            assertThat(colleague.look().page().url()).endsWith(response);
            assertThat(colleague.text()).contains("Din del", "Spor 2", "Husk havnen.");
            colleague.follow("Tilføj bemærkning").look().choose("Generel");
            colleague.write("Bemærkning", "Havnen er vigtig.").press("Gem bemærkning");
            colleague.look().press("Jeg er færdig");
            assertThat(colleague.look().text()).contains("Færdig");
        }
    }

    private static void invite(Visitor coordinator, String response, String role, String name, String email) {
        coordinator
                .open(response + "/team")
                .follow("Bed en kollega om at være med")
                .look();
        coordinator
                .choose(role)
                .write("Navn", name)
                .write("E-mailadresse", email)
                .press("Send invitation");
        assertThat(coordinator.look().text()).contains(name, "har ikke logget ind endnu");
    }

    private static String track(ConsultationScene consultation) {
        return consultation.draft().tracks().get(1).id().value().toString();
    }

    private static SelectOption label(String name) {
        return new SelectOption().setLabel(name);
    }
}
