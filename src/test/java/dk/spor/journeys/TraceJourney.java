package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.JourneyTest;
import dk.spor.journeys.Visitor.Screen;
import dk.spor.revision.RevisionScene;
import dk.spor.revision.RevisionWorld;
import dk.spor.strategy.AddTrack;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.trace.TraceScene;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who is not signed in follows a concluded consultation from the text to the points and on to other texts. */
@JourneyTest
class TraceJourney {

    private final RevisionWorld world;
    private final String origin;

    TraceJourney(RevisionWorld world, @LocalServerPort int port) {
        this.world = world;
        this.origin = "http://localhost:" + port;
    }

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESK, Screen.PHONE);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void fromAChangeToItsPointsAndFromThePointToAllThatItChanged(Screen screen) {
        TraceScene scene = twice();
        try (Visitor reader = new Visitor(origin, screen)) {
            reader.open("/strategies/" + scene.version() + "/changes").follow("Følg sporet");
            assertThat(reader.look().text()).contains("Sporet til afsnit 1.1", "Nye ord om planer");
            reader.resize(Screen.MAGNIFIED).fits().resize(screen);
            reader.page().locator("tbody th a").first().click();
            assertThat(reader.look().text())
                    .contains("Fra en sætning til strategien", "Viborgs almene ord", "Præciseret");
            reader.resize(Screen.MAGNIFIED).fits().resize(screen);
            reader.follow("Alt, der har ændret spor 4").look();
            assertThat(reader.text()).contains("LEM-1", "Energi");
        }
    }

    /** A second revised draft, in which 1.1 is changed again and a track is made of three themes and VIB-1. */
    private TraceScene twice() {
        TraceScene scene = TraceScene.revised(world.processing());
        RevisionScene revision = scene.revision.begin();
        revision.tie(revision.edit("1.1", "Endnu nyere ord om planer"), "VIB-1");
        TrackId energy = new TrackId(UUID.randomUUID());
        revision.bean(AddTrack.class).add(scene.version(), energy, "Energi", revision.officer);
        revision.tie(energy.value(), "LEM-1", "SAM-1", "SKI-1", "VIB-1");
        revision.add(energy, "Kommunerne planlægger sol, vind og biogas sammen.");
        revision.desk.answer("LEM-1", AssessmentOutcome.ACCOMMODATED, "Energi er nu et spor");
        RevisionScene.done(revision.freeze());
        return scene.concluded();
    }
}
