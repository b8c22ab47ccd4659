package dk.spor.synthesis;

import static dk.spor.response.ResponseScene.general;
import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.database.Locks;
import dk.spor.rendering.RichText;
import dk.spor.response.ResponseScene;
import dk.spor.shared.Outcome;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two officers in the same text at the same instant. */
@DbTest
class SplittingRaceDbTest {

    private final SynthesisScene scene;
    private final Splitting splitting;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    SplittingRaceDbTest(SynthesisWorld world, TransactionTemplate transaction, JdbcClient jdbc) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.scene = world.open();
        ResponseScene viborg = scene.municipality("Viborg");
        viborg.write(general("Vi støtter sporet. Vi savner pendling. Vi vil måle selv."));
        viborg.submit(viborg.form());
        scene.afterDeadline();
        this.splitting = Splitting.of(scene, "VIB-1");
    }

    /** What is set up comes before the clock of each test. */
    @BeforeEach
    void afterTheDeadline() {
        scene.afterDeadline();
    }

    @Test
    void theSecondToMarkWaitsAndIsToldWhereThatStands() {
        Marking same = splitting.marking("savner pendling");

        Outcome<PointId> second = during(
                () -> splitting.mark("pendling"),
                () -> scene.bean(SplitPoint.class).split(same, scene.consultation.lead()));

        assertThat(refusals(second)).containsExactly("synthesis.refusal.split.overlaps");
        assertThat(splitting.labels()).containsExactly("VIB-1.1");
    }

    @Test
    void anAnswerThatIsBeingSavedIsNotPutAsideUnseen() {
        splitting.mark("støtter");
        splitting.mark("pendling");
        MarkedInput seen = splitting.input();

        Outcome<PointId> joined = during(
                () -> scene.save("VIB-1.2", AssessmentOutcome.NOTED, "Tak.", scene.officer),
                () -> scene.bean(JoinInput.class)
                        .join(seen.version(), seen.number(), seen.seen(), false, scene.consultation.lead()));

        assertThat(refusals(joined)).containsExactly("synthesis.refusal.split.answered");
        assertThat(scene.point("VIB-1.2").outcome()).isEqualTo(AssessmentOutcome.NOTED);
    }

    @Test
    void whoAnswersAPieceThatIsBeingJoinedIsTold() {
        splitting.mark("støtter");
        splitting.mark("pendling");
        AssessmentEdit edit = new AssessmentEdit(AssessmentOutcome.NOTED, RichText.ofPlain("Tak."), "");
        Seen seen = scene.seen("VIB-1.2");

        Outcome<PointId> saved = during(
                () -> splitting.done(splitting.joinAll(false)),
                () -> scene.bean(SaveAssessment.class).save(seen, edit, scene.consultation.lead()));

        assertThat(refusals(saved)).containsExactly("synthesis.refusal.ended");
    }

    private <T> T during(Runnable first, Supplier<T> second) {
        return Locks.during(jdbc, transaction, first, second);
    }
}
