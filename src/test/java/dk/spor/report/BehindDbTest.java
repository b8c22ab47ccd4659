package dk.spor.report;

import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.database.Locks;
import dk.spor.report.Obstacle.Where;
import dk.spor.response.ResponseScene;
import dk.spor.response.VersionKind;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A response has been submitted, and what makes its points is late. */
@DbTest
class BehindDbTest {

    private final SynthesisWorld world;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    BehindDbTest(SynthesisWorld world, TransactionTemplate transaction, JdbcClient jdbc) {
        this.world = world;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void theReportIsNotLockedBeforeThePointsFollowWhatWasSubmitted() {
        ReportScene scene = ReportScene.of(world).answered();
        ResponseScene viborg = scene.synthesis.municipality("Viborg");
        viborg.write(ResponseScene.general("Viborgs seneste ord"));
        transaction.executeWithoutResult(it -> {
            jdbc.sql("select from synthesis.intake where consultation = :id for update")
                    .param("id", scene.consultation.id().value())
                    .query(row -> {});
            meanwhile(() -> viborg.submitted(VersionKind.FINAL));
            Awaitility.await().until(() -> Locks.somebodyWaits(jdbc));
            scene.synthesis.bean(BusinessClock.class).stopAt(SynthesisScene.AFTER_DEADLINE);

            Obstacle behind = meanwhile(scene::obstacles).get(0);
            assertThat(behind.why()).isEqualTo(Refusal.of("report.obstacle.behind", 1));
            assertThat(behind.where())
                    .containsExactly(new Where(
                            "Viborg Kommune", "/consultations/" + scene.consultation.slug() + "/responses/viborg"));
            assertThat(refusals(meanwhile(() -> scene.lock("Vi vil gerne.")))).contains("report.obstacle.behind");
        });
        scene.synthesis.takeIn();
        assertThat(refusals(scene.lock(""))).containsExactly("report.obstacle.unanswered");
        scene.answered();
        assertThat(scene.locked()).isEqualTo(1);
    }

    private static <T> T meanwhile(Supplier<T> deed) {
        return CompletableFuture.supplyAsync(deed)
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
