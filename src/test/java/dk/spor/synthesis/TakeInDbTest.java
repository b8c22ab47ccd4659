package dk.spor.synthesis;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.response.DraftInput;
import dk.spor.response.InputContent;
import dk.spor.response.RemoveInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.VersionKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@DbTest
class TakeInDbTest {

    private final SynthesisWorld world;

    TakeInDbTest(SynthesisWorld world) {
        this.world = world;
    }

    @Test
    void everyInputIsAPointInTheOrderOfMunicipalities() {
        SynthesisScene scene = world.answered();

        assertThat(labels(scene)).containsExactly("LEM-1", "VIB-1", "VIB-2", "AAR-1");
        Point lemvig = scene.point("LEM-1").point();
        assertThat(lemvig.text().text()).isEqualTo("Lemvigs tema");
        assertThat(lemvig.justification().text()).isEqualTo("Lemvigs begrundelse");
        assertThat(lemvig.theme()).isEqualTo("Energi");
        scene.takeIn();
        assertThat(labels(scene)).as("taken in again").hasSize(4);
    }

    @Test
    void nobodyReadsAPointThatIsSealedOrThatIsNotTheirs() {
        SynthesisScene scene = world.open();
        ResponseScene viborg = scene.municipality("Viborg");
        viborg.submitted("Viborgs ord");
        scene.takeIn();
        assertThat(scene.points()).as("while it is sealed").isEmpty();

        scene.afterDeadline();
        PointId id = scene.point("VIB-1").point().id();
        Points points = scene.bean(Points.class);
        assertThat(points.find(id, scene.consultation.lead())).isPresent();
        assertThat(points.find(id, viborg.actor)).isEmpty();
        assertThat(points.find(id, Actor.ANYONE)).isEmpty();
    }

    @Test
    void aNewVersionKeepsThePointsWhoseTextStandsAndReopensWhatBecameAnother() {
        SynthesisScene scene = world.open();
        ResponseScene viborg = scene.municipality("Viborg");
        viborg.write(general("Det her bliver stående"));
        DraftInput changes = viborg.write(general("Det her bliver ændret"));
        DraftInput goes = viborg.write(general("Det her tages ud"));
        viborg.submit(viborg.form());
        scene.afterDeadline();
        List<AnsweredPoint> before = scene.points();
        scene.answer("VIB-1", AssessmentOutcome.NOTED, "Tak.");
        scene.answer("VIB-2", AssessmentOutcome.NOTED, "Tak.");

        scene.municipality("Viborg");
        viborg.save(changes.id(), changes.revision(), general("Det her er ændret"));
        done(viborg.bean(RemoveInput.class).remove(viborg.asked(), goes.id(), goes.revision(), viborg.actor));
        viborg.write(general("Det her er nyt"));
        viborg.submitted(VersionKind.FINAL);
        scene.afterDeadline();

        assertThat(labels(scene)).containsExactly("VIB-1", "VIB-2", "VIB-4");
        assertThat(scene.point("VIB-1").point().id())
                .isEqualTo(before.get(0).point().id());
        assertThat(scene.point("VIB-1").isFinal()).isTrue();
        assertThat(scene.point("VIB-2").point().id())
                .isEqualTo(before.get(1).point().id());
        assertThat(scene.point("VIB-2").point().changed()).isTrue();
        assertThat(scene.point("VIB-2").assessment().state()).isEqualTo(AssessmentState.DRAFT);
        assertThat(scene.point("VIB-2").point().text().text()).isEqualTo("Det her er ændret");
    }

    @Test
    void afterAWithdrawalNothingIsLeftAndANewVersionBringsTheSamePointsBack() {
        SynthesisScene scene = world.open();
        ResponseScene viborg = scene.municipality("Viborg");
        viborg.submitted("Viborgs ord");
        scene.afterDeadline();
        PointId id = scene.save("VIB-1", AssessmentOutcome.NOTED, "Tak.", scene.officer);

        scene.municipality("Viborg");
        done(viborg.withdraw(1));
        scene.afterDeadline();
        assertThat(scene.points()).isEmpty();

        scene.municipality("Viborg");
        InputContent other = general("Og noget nyt");
        viborg.write(other);
        viborg.submitted(VersionKind.FINAL);
        scene.afterDeadline();
        assertThat(labels(scene)).containsExactly("VIB-1", "VIB-2");
        assertThat(scene.point("VIB-1").point().id()).isEqualTo(id);
        assertThat(scene.point("VIB-1").outcome()).isEqualTo(AssessmentOutcome.NOTED);
    }

    @Test
    void thoseThatAreLookedUpStandInTheOrderOfTheirNumbersNotOfTheirLetters() {
        SynthesisScene scene = world.open();
        ResponseScene viborg = scene.municipality("Viborg");
        for (int number = 1; number <= 10; number++) {
            viborg.write(general("Ord nummer " + number));
        }
        viborg.submit(viborg.form());
        scene.afterDeadline();
        List<PointId> asked = Stream.of("VIB-10", "VIB-2", "VIB-1")
                .map(it -> scene.point(it).point().id())
                .toList();

        assertThat(scene.bean(Points.class).find(asked, scene.officer).values())
                .extracting(it -> it.point().label())
                .containsExactly("VIB-1", "VIB-2", "VIB-10");
    }

    private static List<String> labels(SynthesisScene scene) {
        return scene.points().stream().map(it -> it.point().label()).toList();
    }
}
