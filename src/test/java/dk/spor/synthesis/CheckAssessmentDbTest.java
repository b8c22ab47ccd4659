package dk.spor.synthesis;

import static dk.spor.shared.Outcomes.refusals;
import static dk.spor.synthesis.SynthesisScene.done;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.synthesis.CheckAssessment.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DbTest
class CheckAssessmentDbTest {

    private final SynthesisWorld world;
    private SynthesisScene scene;

    CheckAssessmentDbTest(SynthesisWorld world) {
        this.world = world;
    }

    @BeforeEach
    void anAnswerIsToBeChecked() {
        scene = world.answered();
        scene.save("VIB-1", AssessmentOutcome.NOTED, "Tak.", scene.officer);
        done(scene.go("VIB-1", Way.SEND, "", scene.officer));
    }

    @Test
    void aPlainSaveIsNotTakenForTheStepOfSomebodyElse() {
        Seen seen = scene.seen("VIB-1");
        scene.save("VIB-1", AssessmentOutcome.NOTED, "Mange tak.", scene.officer);

        assertThat(refusals(go(seen, Way.SEND_BACK, "Nævn loven", scene.consultation.lead())))
                .containsExactly("synthesis.refusal.checkMeanwhile");
    }

    @Test
    void ofTwoWhoSendBackTheSecondIsTold() {
        Actor third = scene.consultation.lead();
        Seen seen = scene.seen("VIB-1");
        done(go(seen, Way.SEND_BACK, "Nævn loven", scene.officer));

        assertThat(refusals(go(seen, Way.SEND_BACK, "Nævn loven", third)))
                .as("in the same words")
                .containsExactly("synthesis.refusal.checkMeanwhile");
        assertThat(refusals(go(seen, Way.SEND_BACK, "Nævn prisen", scene.officer)))
                .as("with other words")
                .containsExactly("synthesis.refusal.checkMeanwhile");
        done(go(seen, Way.SEND_BACK, "Nævn loven ", scene.officer));
        assertThat(scene.seen("VIB-1").revision()).as("sent twice").isEqualTo(seen.revision() + 1);
    }

    @Test
    void aDraftIsApprovedByItsWriterAlone() {
        done(scene.go("VIB-1", Way.SEND_BACK, "Nævn loven", scene.consultation.lead()));

        assertThat(refusals(scene.go("VIB-1", Way.APPROVE, "Haster", scene.consultation.lead())))
                .containsExactly("synthesis.refusal.state.DRAFT");
        assertThat(refusals(scene.go("VIB-1", Way.APPROVE, "", scene.officer)))
                .containsExactly("synthesis.refusal.why.APPROVE");
        done(scene.go("VIB-1", Way.APPROVE, "Ingen andre er her", scene.officer));
    }

    private Outcome<PointId> go(Seen seen, Way way, String why, Actor actor) {
        return scene.bean(CheckAssessment.class).go(seen.point(), way, seen.revision(), why, actor);
    }
}
