package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.spor.database.JourneyTest;
import dk.spor.journeys.Visitor.Screen;
import dk.spor.strategy.ChangeReason;
import dk.spor.strategy.ReasonLink;
import dk.spor.strategy.RecordedReasons;
import dk.spor.strategy.TwoVersions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody reads what was changed in a strategy, and why. */
@JourneyTest
class ChangesJourney {

    private final ListableBeanFactory beans;
    private final RecordedReasons reasons;
    private final String origin;

    ChangesJourney(ListableBeanFactory beans, RecordedReasons reasons, @LocalServerPort int port) {
        this.beans = beans;
        this.reasons = reasons;
        this.origin = "http://localhost:" + port;
    }

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESK, Screen.PHONE, Screen.MAGNIFIED, Screen.NO_SCRIPTS);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void fromTheVersionToItsChangesTheWholeTextAndBackwards(Screen screen) {
        TwoVersions versions = TwoVersions.in(beans);
        versions.freeze();
        ReasonLink link = new ReasonLink("VIB-3, Viborg", "/about");
        reasons.give(
                versions.second,
                versions.rewritten.value(),
                new ChangeReason(
                        "Tre kommuner ønskede pendling med", "Delvist imødekommet", "how-to-reg", List.of(link)));
        reasons.give(
                versions.second,
                versions.goal.value(),
                new ChangeReason("Redaktionel", "Det står nu tydeligt, at det er et mål.", null, List.of()));
        try (Visitor reader = new Visitor(origin, screen)) {
            reader.open("/strategies/" + versions.second).follow("Se, hvad der er ændret");
            assertThat(reader.look().text())
                    .contains("Hvad er ændret, og hvorfor?", "[3 uændrede afsnit er ikke vist]");
            assertThat(lines(reader.page(), "ins")).contains("underline");
            assertThat(lines(reader.page(), "del")).contains("line-through");
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(reader.page()
                            .locator(".sp-versions:visible, .sp-chips:visible")
                            .count())
                    .isZero();
            assertThat(lines(reader.page(), "del")).contains("line-through");
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            reader.follow("Hele teksten");
            assertThat(reader.look().text()).contains("Uændret afsnit nummer 3");
            reader.page().getByLabel("Sammenlign").selectOption(versions.second.toString());
            reader.page()
                    .getByLabel("med", new Page.GetByLabelOptions().setExact(true))
                    .selectOption(versions.first.id.toString());
            assertThat(reader.press("Vis forskellen").look().text())
                    .contains("mod høringsudkast 2", ", også for pendling");
        }
    }

    private static String lines(Page page, String element) {
        return String.valueOf(page.locator(".sp-difference " + element)
                .first()
                .evaluate("it => getComputedStyle(it).textDecorationLine"));
    }
}
