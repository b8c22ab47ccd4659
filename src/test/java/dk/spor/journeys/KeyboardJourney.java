package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job by keyboard alone, with the focus visible at every stop. */
@JourneyTest
class KeyboardJourney {

    private static final String FOCUSED = """
            () => {
              const it = document.activeElement;
              const named = document.getElementById(it.getAttribute('aria-labelledby'));
              const label = it.labels && it.labels.length ? it.labels[0].innerText : named ? named.innerText : '';
              const outlined = getComputedStyle(it).outlineStyle !== 'none'
                || (it.labels && it.labels.length && getComputedStyle(it.labels[0], '::before').outlineStyle !== 'none');
              return [it.tagName, (label || it.getAttribute('aria-label') || it.innerText || '').trim(), outlined];
            }
            """;
    private static final int MOST_STOPS = 80;

    private final Cast cast;
    private final String origin;

    KeyboardJourney(Cast cast, @LocalServerPort int port) {
        this.cast = cast;
        this.origin = "http://localhost:" + port;
    }

    @Test
    void aCoordinatorAnswersWithoutAMouse() {
        ConsultationScene consultation = cast.consultation();
        try (Visitor visitor = new Visitor(origin, Screen.DESK)) {
            cast.signIn(visitor, cast.somebody(consultation.consultee("Viborg"), Role.COORDINATOR));
            visitor.open("/consultations/" + consultation.slug());
            Keyboard keys = visitor.page().keyboard();
            reach(visitor, "Skriv høringssvar");
            enter(visitor);
            reach(visitor, "Tilføj bemærkning");
            enter(visitor);
            reach(visitor, "Generel");
            keys.press("Space");
            reach(visitor, "Bemærkning");
            keys.type("Viborg bakker op.");
            reach(visitor, "Gem bemærkning");
            enter(visitor);
            reach(visitor, "Tjek jeres svar");
            enter(visitor);
            reach(visitor, "Behandlet i byråd");
            keys.press("ArrowUp"); // the last of the group: still to be treated
            keys.press("ArrowUp"); // and before it: treated by the administration
            reach(visitor, "Afgiv høringssvar");
            enter(visitor);

            assertThat(visitor.page().url()).endsWith("/response/versions/1/receipt");
        }
    }

    @Test
    void theFirstStopSkipsToTheContent() {
        try (Visitor visitor = new Visitor(origin, Screen.DESK)) {
            visitor.open("/");
            visitor.page().keyboard().press("Tab");
            assertThat(String.valueOf(visitor.page().evaluate(FOCUSED))).contains("Gå til sidens indhold");
            visitor.page().keyboard().press("Enter");

            assertThat(visitor.page().evaluate("() => document.activeElement.id"))
                    .isEqualTo("main-content");
        }
    }

    /** Tabs on until the focus is on what is called so. */
    private static void reach(Visitor visitor, String name) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            visitor.page().keyboard().press("Tab");
            List<?> focused = (List<?>) visitor.page().evaluate(FOCUSED);
            if (String.valueOf(focused.get(1)).startsWith(name)) {
                assertThat(focused.get(2)).as("focus is visible on " + focused).isEqualTo(true);
                return;
            }
        }
        throw new AssertionError(
                "the keyboard can't reach " + name + " on " + visitor.page().url());
    }

    private static void enter(Visitor visitor) {
        visitor.page().waitForNavigation(() -> visitor.page().keyboard().press("Enter"));
        visitor.look();
    }
}
