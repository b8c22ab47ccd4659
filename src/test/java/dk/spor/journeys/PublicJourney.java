package dk.spor.journeys;

import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.journeys.Visitor.Screen;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everything that the public can read is accessible and fits, on every screen and in both languages. */
@JourneyTest
class PublicJourney {

    private final Cast cast;
    private final String origin;

    PublicJourney(Cast cast, @LocalServerPort int port) {
        this.cast = cast;
        this.origin = "http://localhost:" + port;
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of(Screen.DESK, "da"),
                Arguments.of(Screen.PHONE, "en"),
                Arguments.of(Screen.MAGNIFIED, "da"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void everyPublicPage(Screen screen, String language) {
        ConsultationScene consultation = cast.consultation();
        String page = "/consultations/" + consultation.slug();
        List<String> addresses = List.of(
                "/",
                "/consultations",
                page,
                page + "/presentations",
                page + "/material/1",
                "/strategies/" + consultation.draft().id(),
                "/about",
                "/privacy",
                "/accessibility",
                "/sign-in",
                "/sign-in/code",
                "/sign-in/link?token=unknown",
                "/no-such-page");
        try (Visitor visitor = new Visitor(origin, screen)) {
            visitor.page().navigate("/language?to=" + language + "&back=/about");
            addresses.forEach(visitor::open);
        }
    }
}
