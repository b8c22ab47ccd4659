package dk.spor.synthesis;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.response.DraftInput;
import dk.spor.response.RemoveInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.VersionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Viborg's letter of three sentences comes again as another input, as one does that is registered or brought anew. */
@DbTest
class SameLetterDbTest {

    private static final String BODY =
            "Vi støtter sporet om klima. Vi savner pendling mellem byerne. Vi vil måle selv.";

    private final SynthesisScene scene;
    private final ResponseScene viborg;
    private final DraftInput input;
    private final Splitting splitting;
    private final MarkedInput provisional;

    SameLetterDbTest(SynthesisWorld world) {
        this.scene = world.open();
        this.viborg = scene.municipality("Viborg");
        this.input = viborg.write(general(BODY));
        viborg.submitted(VersionKind.PROVISIONAL);
        scene.afterDeadline();
        this.splitting = Splitting.of(scene, "VIB-1");
        this.provisional = splitting.input();
    }

    @BeforeEach
    void afterTheDeadline() {
        scene.afterDeadline();
    }

    @Test
    void theSameLetterKeepsItsPiecesAndTheirAnswers() {
        splitting.mark("Vi savner pendling mellem byerne.");
        splitting.mark("Vi vil måle selv.");
        scene.answer("VIB-1.1", AssessmentOutcome.NOTED, "Tak.");

        comesAgain(BODY);

        assertThat(scene.points()).extracting(it -> it.point().label()).containsExactly("VIB-1.1", "VIB-1.2");
        assertThat(scene.point("VIB-1.1").isFinal()).isTrue();
        assertThat(scene.point("VIB-1.1").point().changed()).isFalse();
        Splitting now = Splitting.of(scene, "VIB-1.1");
        assertThat(now.labels()).containsExactly("VIB-1.1", "VIB-1.2");
        now.done(now.joinAll(true));
        assertThat(now.labels()).as("one again").containsExactly("VIB-1");
        assertThat(scene.points()).hasSize(1);
    }

    @Test
    void aCorrectedLetterKeepsThePiecesWhoseWordsStandAndTheOthersAreListedWithTheirAnswers() {
        splitting.mark("Vi savner pendling mellem byerne.");
        splitting.mark("Vi vil måle selv.");
        scene.answer("VIB-1.1", AssessmentOutcome.NOTED, "Tak.");
        scene.answer("VIB-1.2", AssessmentOutcome.NOTED, "Det skrives ned.");

        comesAgain(BODY.replace("måle selv", "måle sammen"));

        assertThat(scene.points()).extracting(it -> it.point().label()).containsExactly("VIB-1.1");
        assertThat(scene.point("VIB-1.1").isFinal()).isTrue();
        Desk desk = scene.desk();
        GonePoints gone = scene.bean(GonePoints.class);
        assertThat(gone.count(desk)).isEqualTo(1);
        assertThat(gone.page(desk, 1)).singleElement().satisfies(it -> {
            assertThat(it.point().label()).isEqualTo("VIB-1.2");
            assertThat(it.assessment().reason().text()).isEqualTo("Det skrives ned.");
        });
    }

    @Test
    void thePageOfTheEarlierLetterLeadsToWhereItsPointsStandNow() {
        scene.answer("VIB-1", AssessmentOutcome.NOTED, "Tak.");
        comesAgain(BODY);

        MarkedInput earlier = scene.bean(MarkedInputs.class)
                .find(scene.consultation.id(), provisional.version(), provisional.number(), scene.officer)
                .orElseThrow();
        assertThat(scene.point("VIB-1").isFinal()).isTrue();
        assertThat(earlier.label()).isEqualTo("VIB-1");
        assertThat(earlier.now())
                .contains(scene.point("VIB-1").point().version().toString());
    }

    @Test
    void anotherLetterIsAnotherPoint() {
        comesAgain("Strategien bør have et spor om biodiversitet.");

        assertThat(scene.points()).extracting(it -> it.point().label()).containsExactly("VIB-2");
    }

    private void comesAgain(String text) {
        scene.municipality("Viborg");
        done(viborg.bean(RemoveInput.class).remove(viborg.asked(), input.id(), input.revision(), viborg.actor));
        viborg.write(general(text));
        viborg.submitted(VersionKind.FINAL);
        scene.afterDeadline();
    }
}
