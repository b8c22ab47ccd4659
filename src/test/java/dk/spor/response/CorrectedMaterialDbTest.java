package dk.spor.response;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.DraftCorrection;
import dk.spor.database.DbTest;
import dk.spor.database.Locks;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyText;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A response is submitted to the text that was read, and to no other. */
@DbTest
class CorrectedMaterialDbTest {

    private static final Outcome<Version> CORRECTED = Outcome.refused(Refusal.of("response.refusal.corrected"));

    private final ResponseWorld world;
    private final ListableBeanFactory beans;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    CorrectedMaterialDbTest(
            ResponseWorld world, ListableBeanFactory beans, TransactionTemplate transaction, JdbcClient jdbc) {
        this.world = world;
        this.beans = beans;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void aFormThatWasReadBeforeACorrectionIsToBeReadAgain() {
        ResponseScene viborg = written();
        Submission form = viborg.form();
        StrategyText corrected = withoutTheThirdTrack(viborg).publish();
        assertThat(viborg.submit(form)).isEqualTo(CORRECTED);
        assertThat(done(viborg.submit(viborg.form())).strategy()).isEqualTo(corrected.id());
    }

    @Test
    void aCorrectionThatIsNotPublishedRefusesNothing() {
        ResponseScene viborg = written();
        Submission form = viborg.form();
        withoutTheThirdTrack(viborg);
        assertThat(done(viborg.submit(form)).strategy())
                .isEqualTo(viborg.consultation.draft().id());
    }

    @Test
    void aCorrectionBetweenTheRenderingAndTheCommitIsSeen() {
        ResponseScene viborg = written();
        Asked asked = viborg.asked();
        Submission form = viborg.form();
        Rendered rendered = viborg.bean(ResponseRendering.class)
                .rendered(asked, VersionKind.FINAL, viborg.draft().as(form), viborg.consultation.draft());
        StrategyText corrected = withoutTheThirdTrack(viborg).publish();
        Submission newer = Submission.first(form.key(), form.revision(), corrected.id(), form.treatment(), "");
        assertThat(viborg.bean(Reception.class)
                        .receive(asked, newer, rendered, viborg.actor, Instant.parse("2020-11-20T08:00:00Z")))
                .isEqualTo(CORRECTED);
    }

    @Test
    void aSubmissionWaitsForACorrectionThatIsUnderWay() throws Exception {
        ResponseScene viborg = written();
        Submission form = viborg.form();
        DraftCorrection correction = withoutTheThirdTrack(viborg);
        CompletableFuture<Outcome<Version>> submission = transaction.execute(it -> {
            correction.publish();
            CompletableFuture<Outcome<Version>> waiting = CompletableFuture.supplyAsync(() -> viborg.submit(form));
            Awaitility.await().until(() -> Locks.somebodyWaits(jdbc));
            return waiting;
        });
        assertThat(submission.get(10, TimeUnit.SECONDS)).isEqualTo(CORRECTED);
    }

    private ResponseScene written() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        return viborg;
    }

    private DraftCorrection withoutTheThirdTrack(ResponseScene scene) {
        return DraftCorrection.of(scene.consultation, beans)
                .without(scene.consultation.draft().tracks().get(2).id());
    }
}
