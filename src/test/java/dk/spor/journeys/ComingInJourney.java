package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.identity.RecordedPost;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How somebody comes in: by an invitation, and again when the session has ended while they wrote. */
@JourneyTest
class ComingInJourney {

    private final Cast cast;
    private final RecordedPost post;
    private final String origin;

    ComingInJourney(Cast cast, RecordedPost post, @LocalServerPort int port) {
        this.cast = cast;
        this.post = post;
        this.origin = "http://localhost:" + port;
    }

    @ParameterizedTest
    @MethodSource
    void withTheCodeFromTheMail(Screen screen) {
        String address = cast.somebody(cast.consultation().consultee("Viborg"), Role.COORDINATOR);
        try (Visitor visitor = new Visitor(origin, screen)) {
            visitor.open("/sign-in").write("E-mailadresse", address).press("Send mig et link");
            visitor.look().write("Kode fra mailen", post.only(address).code()).press("Log ind");
            assertThat(visitor.look().text()).contains("Skriv høringssvar");
        }
    }

    static List<Screen> withTheCodeFromTheMail() {
        return List.of(Screen.DESK, Screen.PHONE, Screen.NO_SCRIPTS);
    }

    @Test
    void aPageThatIsNotAccessibleIsFoundOut() {
        try (Visitor visitor = new Visitor(origin, Screen.DESK)) {
            visitor.open("/about").page().evaluate("() => document.querySelector('main').append(new Image())");
            assertThatThrownBy(visitor::look).hasMessageContaining("image-alt");
        }
    }

    @Test
    void fromAPastedLineToTheResponse() {
        ConsultationScene consultation = cast.consultation();
        String address = UUID.randomUUID() + "@example.dk";
        try (Visitor administrator = new Visitor(origin, Screen.DESK)) {
            cast.signIn(administrator, cast.somebody(cast.association(), Role.ADMINISTRATOR));
            administrator
                    .open("/people")
                    .write("Én person på hver linje", "KKR-koordinator; " + address + "; Viborg; KKR-koordinator")
                    .press("Send invitationer");
            assertThat(administrator.look().text()).contains(address, "har ikke logget ind endnu");
        }
        try (Visitor coordinator = new Visitor(origin, Screen.PHONE)) {
            coordinator.open(post.only(address).link()).press("Log ind");
            assertThat(coordinator.look().text()).contains("Skriv høringssvar");
            coordinator.open("/consultations/" + consultation.slug() + "/response");
            assertThat(coordinator.text()).contains("Tilføj bemærkning");
        }
    }

    @Test
    void aSessionThatEndsWhileOneWritesLosesNothing() {
        ConsultationScene consultation = cast.consultation();
        String page = "/consultations/" + consultation.slug() + "/response";
        String address = cast.somebody(consultation.consultee("Viborg"), Role.COORDINATOR);
        try (Visitor viborg = new Visitor(origin, Screen.NO_SCRIPTS)) {
            cast.signIn(viborg, address);
            viborg.open(page + "/inputs/new").write("Bemærkning", "Skrevet i tre timer.");
            viborg.page().context().clearCookies();
            viborg.press("Gem bemærkning").look();
            assertThat(viborg.page().locator("[name=text]").getAttribute("value"))
                    .isEqualTo("Skrevet i tre timer.");
            Visitor beside = viborg.tab();
            beside.open("/sign-in").write("E-mailadresse", address).press("Send mig et link");
            beside.look()
                    .write("Kode fra mailen", post.newest(address, 2).code())
                    .press("Log ind");
            // The first time the page is given back with the token of the new session.
            viborg.press("Send igen").look().press("Send igen").look();
            assertThat(viborg.open(page).text()).contains("Skrevet i tre timer.");
        }
    }
}
