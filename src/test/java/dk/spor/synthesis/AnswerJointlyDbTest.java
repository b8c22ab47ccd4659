package dk.spor.synthesis;

import static dk.spor.synthesis.SynthesisScene.done;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.database.Locks;
import dk.spor.rendering.RichText;
import dk.spor.shared.Outcome;
import dk.spor.shared.Outcomes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@DbTest
class AnswerJointlyDbTest {

    private static final AssessmentEdit EDIT =
            new AssessmentEdit(AssessmentOutcome.CLARIFIED, RichText.ofPlain("Fælles svar"), "Kun den første");

    private final SynthesisWorld world;
    private final AnswerJointly joint;

    AnswerJointlyDbTest(SynthesisWorld world, AnswerJointly joint) {
        this.world = world;
        this.joint = joint;
    }

    @Test
    void eachGetsTheSameAnswerAndKeepsItsOwnNote() {
        SynthesisScene scene = world.answered();
        PointId aarhus = scene.point("AAR-1").point().id();
        done(scene.bean(SaveAssessment.class)
                .save(scene.seen("AAR-1"), new AssessmentEdit(null, RichText.EMPTY, "Aarhus' egen"), scene.officer));

        List<String> stayed =
                done(joint.answer(seen(scene, "VIB-2"), List.of(seen(scene, "AAR-1")), EDIT, scene.officer));

        assertThat(stayed).isEmpty();
        assertThat(scene.point("AAR-1").assessment().reason().text()).isEqualTo("Fælles svar");
        assertThat(scene.point("AAR-1").assessment().note()).isEqualTo("Aarhus' egen");
        assertThat(scene.point("VIB-2").assessment().note()).isEqualTo("Kun den første");
        assertThat(joint.with(aarhus, scene.officer))
                .extracting(it -> it.point().label())
                .containsExactly("VIB-2");
        done(joint.answer(seen(scene, "VIB-2"), List.of(), EDIT, scene.officer));
        assertThat(joint.with(aarhus, scene.officer)).as("answered again alone").hasSize(1);
        assertThat(scene.points()).as("nobody is lost or merged").hasSize(4);
    }

    @Test
    void whatIsFinalOrWasAnsweredMeanwhileStays() {
        SynthesisScene scene = world.answered();
        Seen lemvig = seen(scene, "LEM-1");
        scene.answer("AAR-1", AssessmentOutcome.NOTED, "Tak.");
        scene.save("LEM-1", AssessmentOutcome.OUT_OF_SCOPE, "Nej.", scene.consultation.lead());
        Seen nothing = Seen.nothing(new PointId(UUID.randomUUID()));

        List<String> stayed = done(joint.answer(
                seen(scene, "VIB-2"), List.of(seen(scene, "AAR-1"), lemvig, nothing), EDIT, scene.officer));

        assertThat(stayed).containsExactlyInAnyOrder("AAR-1", "LEM-1");
        assertThat(scene.point("AAR-1").outcome()).isEqualTo(AssessmentOutcome.NOTED);
        assertThat(scene.point("LEM-1").outcome()).isEqualTo(AssessmentOutcome.OUT_OF_SCOPE);
    }

    @Test
    void thoseThatGotTheAnswerAreSentToTheCheckWithIt() {
        SynthesisScene scene = world.answered();
        List<Seen> others = List.of(seen(scene, "AAR-1"), seen(scene, "LEM-1"));
        scene.save("LEM-1", AssessmentOutcome.OUT_OF_SCOPE, "Nej.", scene.consultation.lead());
        List<String> stayed = done(joint.answer(seen(scene, "VIB-2"), others, EDIT, scene.officer));
        List<PointId> points = others.stream().map(Seen::point).toList();

        assertThat(done(scene.bean(SendJointly.class).send(scene.point("VIB-2"), points, stayed, scene.officer)))
                .containsExactly("VIB-2", "AAR-1");
        assertThat(scene.point("AAR-1").assessment().state()).isEqualTo(AssessmentState.TO_CHECK);
        assertThat(scene.point("LEM-1").assessment().state()).isEqualTo(AssessmentState.DRAFT);
    }

    @Test
    void twoWhoAnswerTheSamePointsAtOnceDoNotWaitForEachOther() {
        SynthesisScene scene = world.answered();
        Seen viborg = seen(scene, "VIB-2");
        Seen aarhus = seen(scene, "AAR-1");

        List<Outcome<List<String>>> both = Locks.atOnce(Stream.of(List.of(viborg, aarhus), List.of(aarhus, viborg))
                .map(it -> () -> joint.answer(it.get(0), List.of(it.get(1)), EDIT, scene.officer)));

        assertThat(both)
                .extracting(Outcomes::refusals)
                .as("the second is told")
                .containsExactlyInAnyOrder(List.of(), List.of("synthesis.refusal.changedMeanwhile"));
        assertThat(scene.point("VIB-2").outcome()).isEqualTo(AssessmentOutcome.CLARIFIED);
        assertThat(scene.point("AAR-1").outcome()).isEqualTo(AssessmentOutcome.CLARIFIED);
    }

    private static Seen seen(SynthesisScene scene, String label) {
        return scene.seen(label);
    }
}
