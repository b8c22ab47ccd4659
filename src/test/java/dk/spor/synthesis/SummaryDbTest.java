package dk.spor.synthesis;

import static dk.spor.response.ResponseScene.general;
import static dk.spor.shared.Outcomes.refusals;
import static dk.spor.synthesis.SynthesisScene.done;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.rendering.RichText;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.Saving;
import dk.spor.response.VersionKind;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What the secretariat writes of a point in short goes the way of its answer. */
@DbTest
class SummaryDbTest {

    private final SynthesisWorld world;
    private final AnswerJointly joint;

    SummaryDbTest(SynthesisWorld world, AnswerJointly joint) {
        this.world = world;
        this.joint = joint;
    }

    @Test
    void ofTwoOfficersOneIsKeptBothAreToldAndTheOtherStandsInTheHistory() {
        SynthesisScene scene = world.answered();
        Seen both = scene.seen("VIB-1");
        done(save(scene, both, "Viborg støtter det", scene.officer));
        assertThat(refusals(save(scene, both, "Viborg er for", scene.consultation.lead())))
                .containsExactly("synthesis.refusal.changedMeanwhile");

        assertThat(summary(scene, "VIB-1")).isEqualTo("Viborg støtter det");
        assertThat(scene.bean(AssessmentHistory.class).of(both.point(), scene.officer))
                .extracting(AssessmentEvent::step, AssessmentEvent::summary)
                .containsExactly(
                        Tuple.tuple(AssessmentStep.NOT_CHOSEN, "Viborg er for"),
                        Tuple.tuple(AssessmentStep.SAVED, "Viborg støtter det"));
    }

    @Test
    void whenTheTextBecomesAnotherItIsLookedAtAgainAndItsWordsAreStillThere() {
        SynthesisScene scene = world.open();
        ResponseScene viborg = scene.municipality("Viborg");
        DraftInput input = viborg.write(general("Vi støtter det"));
        viborg.submit(viborg.form());
        scene.afterDeadline();
        done(save(scene, scene.seen("VIB-1"), "Viborg støtter det", scene.officer));
        done(scene.go("VIB-1", CheckAssessment.Way.SEND, "", scene.officer));
        done(scene.go("VIB-1", CheckAssessment.Way.APPROVE, "", scene.consultation.lead()));

        scene.municipality("Viborg");
        Saving saved = viborg.save(input.id(), input.revision(), general("Vi er imod det"));
        assertThat(saved).isInstanceOf(Saving.Saved.class);
        viborg.submitted(VersionKind.FINAL);
        scene.afterDeadline();

        assertThat(scene.point("VIB-1").point().changed()).isTrue();
        assertThat(scene.point("VIB-1").isFinal()).isFalse();
        assertThat(summary(scene, "VIB-1")).isEqualTo("Viborg støtter det");
        assertThat(refusals(scene.go("VIB-1", CheckAssessment.Way.SEND, "", scene.officer)))
                .containsExactly("synthesis.refusal.answersAnother");
        done(save(scene, scene.seen("VIB-1"), "Viborg er imod", scene.officer));
        assertThat(scene.point("VIB-1").point().changed()).isFalse();
    }

    @Test
    void ofAFinalAnswerItIsChangedWhenThatIsReopened() {
        SynthesisScene scene = world.answered();
        scene.answer("VIB-1", AssessmentOutcome.NOTED, "Tak.");
        assertThat(refusals(save(scene, scene.seen("VIB-1"), "Noget andet", scene.officer)))
                .containsExactly("synthesis.refusal.state.FINAL");
        assertThat(summary(scene, "VIB-1")).isEmpty();
    }

    @Test
    void ofALongOneItIsSaidHowMuchRoomThereIs() {
        SynthesisScene scene = world.answered();
        String longer = "x".repeat(AssessmentEdit.LONGEST_SUMMARY + 1);
        assertThat(save(scene, scene.seen("VIB-1"), longer, scene.officer))
                .isEqualTo(Outcome.refused(
                        Refusal.of("synthesis.refusal.tooLong", 1_001, 1_000).at("summary")));
        done(save(scene, scene.seen("VIB-1"), longer.substring(1), scene.officer));
    }

    @Test
    void eachKeepsItsOwnWhenManyAreAnsweredAndWhenThatIsTakenBack() {
        SynthesisScene scene = world.answered();
        done(save(scene, scene.seen("AAR-1"), "Aarhus støtter sporet", scene.officer));
        done(joint.answer(
                scene.seen("VIB-2"), List.of(scene.seen("AAR-1")), edit("Viborg støtter sporet"), scene.officer));
        assertThat(summary(scene, "AAR-1")).isEqualTo("Aarhus støtter sporet");
        assertThat(summary(scene, "VIB-2")).isEqualTo("Viborg støtter sporet");

        Bulking officer = Bulking.of(scene);
        Bulk bulk = officer.does(officer.seen("AAR-1", "VIB-1"), Bulking.answer(AssessmentOutcome.CLARIFIED, "Ja."));
        assertThat(summary(scene, "AAR-1")).isEqualTo("Aarhus støtter sporet");
        officer.takesBack(bulk);
        assertThat(scene.point("AAR-1").outcome()).isEqualTo(AssessmentOutcome.NOTED);
        assertThat(summary(scene, "AAR-1")).isEqualTo("Aarhus støtter sporet");
        assertThat(summary(scene, "VIB-1")).isEmpty();
    }

    private static Outcome<PointId> save(SynthesisScene scene, Seen seen, String summary, Actor actor) {
        return scene.bean(SaveAssessment.class).save(seen, edit(summary), actor);
    }

    private static AssessmentEdit edit(String summary) {
        return new AssessmentEdit(AssessmentOutcome.NOTED, RichText.ofPlain("Tak."), summary, "", List.of());
    }

    private static String summary(SynthesisScene scene, String label) {
        return scene.point(label).assessment().summary();
    }
}
