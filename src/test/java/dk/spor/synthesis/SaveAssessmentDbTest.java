package dk.spor.synthesis;

import static dk.spor.response.ResponseScene.general;
import static dk.spor.shared.Outcomes.refusals;
import static dk.spor.synthesis.SynthesisScene.done;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.rendering.RichText;
import dk.spor.response.DraftInput;
import dk.spor.response.InputContent;
import dk.spor.response.InputKind;
import dk.spor.response.ResponseScene;
import dk.spor.response.Saving;
import dk.spor.response.Stance;
import dk.spor.response.VersionKind;
import dk.spor.shared.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

@DbTest
class SaveAssessmentDbTest {

    private final SynthesisWorld world;

    SaveAssessmentDbTest(SynthesisWorld world) {
        this.world = world;
    }

    /** Viborg, whose only input says this. */
    private class Viborg {

        private final SynthesisScene scene = world.open();
        private final ResponseScene response = scene.municipality("Viborg");
        private DraftInput input;

        Viborg(InputContent content) {
            input = response.write(content);
            response.submit(response.form());
            scene.afterDeadline();
        }

        void says(InputContent content) {
            scene.municipality("Viborg");
            input = ((Saving.Saved) response.save(input.id(), input.revision(), content)).input();
            response.submitted(VersionKind.FINAL);
            scene.afterDeadline();
        }

        Seen seen() {
            return scene.seen("VIB-1");
        }

        Outcome<PointId> save(Seen seen, String reason) {
            return scene.bean(SaveAssessment.class).save(seen, edit(reason), scene.officer);
        }

        List<AssessmentStep> steps() {
            return scene.bean(AssessmentHistory.class).of(seen().point(), scene.officer).stream()
                    .map(AssessmentEvent::step)
                    .toList();
        }

        AnsweredPoint point() {
            return scene.point("VIB-1");
        }
    }

    @Test
    void nobodyAnswersWhatTheyHaveNotRead() {
        Viborg viborg = new Viborg(general("Vi støtter det"));
        Seen seen = viborg.seen();

        viborg.says(general("Vi er imod det"));

        assertThat(refusals(viborg.save(seen, "Tak."))).containsExactly("synthesis.refusal.saysAnother");
        assertThat(viborg.point().assessment()).isNull();
        assertThat(viborg.steps()).as("nothing is lost").containsExactly(AssessmentStep.NOT_CHOSEN);
        done(viborg.save(viborg.seen(), "Nej."));
    }

    @Test
    void norWhereThereIsAnAnswerAlready() {
        Viborg viborg = new Viborg(general("Vi støtter det"));
        done(viborg.save(viborg.seen(), "Tak."));
        Seen seen = viborg.seen();

        viborg.says(general("Vi er imod det"));

        assertThat(refusals(viborg.save(seen, "Mange tak."))).containsExactly("synthesis.refusal.saysAnother");
        assertThat(refusals(viborg.save(seen, "Tak.")))
                .as("the same words")
                .containsExactly("synthesis.refusal.saysAnother");
        assertThat(viborg.point().assessment().reason().text()).isEqualTo("Tak.");
    }

    @Test
    void norWhatAColleagueHasMarkedOtherwise() {
        Viborg viborg = new Viborg(general("Vi støtter det. Pendling bør med."));
        Splitting splitting = Splitting.of(viborg.scene, "VIB-1");
        PointId piece = splitting.mark("Vi støtter det.");
        Seen seen = viborg.scene.seen("VIB-1.1");

        splitting.done(splitting.move(piece, "Pendling bør med."));

        assertThat(refusals(viborg.save(seen, "Tak."))).containsExactly("synthesis.refusal.saysAnother");
    }

    @Test
    void aNewVersionThatSaysTheSameIsInNobodysWay() {
        Viborg viborg = new Viborg(general("Vi støtter det"));
        Seen seen = viborg.seen();

        viborg.says(general("Vi støtter det"));

        done(viborg.save(seen, "Tak."));
    }

    @Test
    void anotherStanceTakesTheAnswerBack() {
        Viborg viborg = new Viborg(general("Ord"));
        InputContent supports = viborg.response.supports(2, "Vores ord om sporet");
        viborg.says(supports);
        viborg.scene.answer("VIB-1", AssessmentOutcome.NOTED, "Tak.");

        viborg.says(new InputContent(
                InputKind.TRACK, Stance.OBJECTS, supports.track(), null, null, "", supports.text(), RichText.EMPTY));

        assertThat(viborg.point().point().changed()).isTrue();
        assertThat(viborg.point().assessment().state()).isEqualTo(AssessmentState.DRAFT);
    }

    @Test
    void theSameWordsHoldForAChangedTextWhenTheyAreSavedAgainAndAreNotCheckedBefore() {
        Viborg viborg = new Viborg(general("Vi støtter det"));
        done(viborg.save(viborg.seen(), "Tak."));
        viborg.says(general("Vi støtter det meget"));

        for (CheckAssessment.Way way : List.of(CheckAssessment.Way.SEND, CheckAssessment.Way.APPROVE)) {
            assertThat(refusals(viborg.scene.go("VIB-1", way, "Ingen andre er her", viborg.scene.officer)))
                    .containsExactly("synthesis.refusal.answersAnother");
        }
        done(viborg.save(viborg.seen(), "Tak."));

        assertThat(viborg.point().point().changed()).isFalse();
        assertThat(viborg.steps())
                .containsExactly(AssessmentStep.SAVED, AssessmentStep.TEXT_CHANGED, AssessmentStep.SAVED);
        done(viborg.save(viborg.seen(), "Tak."));
        assertThat(viborg.steps()).as("sent twice").hasSize(3);
        done(viborg.scene.go("VIB-1", CheckAssessment.Way.SEND, "", viborg.scene.officer));
    }

    @Test
    void aFinalAnswerIsReopenedNotOverwritten() {
        Viborg viborg = new Viborg(general("Vi støtter det"));
        viborg.scene.answer("VIB-1", AssessmentOutcome.NOTED, "Tak.");

        assertThat(refusals(viborg.save(viborg.seen(), "Noget andet")))
                .containsExactly("synthesis.refusal.state.FINAL");
        assertThat(viborg.point().isFinal()).isTrue();
        assertThat(viborg.steps().get(0)).isEqualTo(AssessmentStep.NOT_CHOSEN);
    }

    @Test
    void whoHasWrittenTooMuchIsAlsoToldThatSomebodyElseHasWritten() {
        Viborg viborg = new Viborg(general("Vi støtter det"));
        Seen seen = viborg.seen();
        done(viborg.save(seen, "Tak."));

        assertThat(refusals(viborg.save(seen, "x".repeat(AssessmentEdit.LONGEST + 1))))
                .containsExactly("synthesis.refusal.changedMeanwhile", "synthesis.refusal.tooLong");
    }

    private static AssessmentEdit edit(String reason) {
        return new AssessmentEdit(AssessmentOutcome.NOTED, RichText.ofPlain(reason), "");
    }
}
