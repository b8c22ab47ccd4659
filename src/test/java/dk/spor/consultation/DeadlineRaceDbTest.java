package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.database.Locks;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Deadline;
import dk.spor.shared.Outcome;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A submission and an extension of the deadline at the same moment, on two connections. */
@DbTest
class DeadlineRaceDbTest {

    private static final Deadline FIRST = new Deadline(LocalDateTime.parse("2020-12-15T10:00"));
    private static final Deadline EXTENDED = new Deadline(LocalDateTime.parse("2020-12-18T12:00"));

    private final ConsultationWorld world;
    private final Consultations consultations;
    private final ExtendDeadline extend;
    private final OpenDoor open;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    DeadlineRaceDbTest(
            ConsultationWorld world,
            Consultations consultations,
            ExtendDeadline extend,
            OpenDoor open,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.world = world;
        this.consultations = consultations;
        this.extend = extend;
        this.open = open;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void anExtensionWaitsForASubmissionThatIsBeingJudged() throws Exception {
        ConsultationScene scene = world.published();
        CountDownLatch judged = new CountDownLatch(1);
        CountDownLatch submit = new CountDownLatch(1);
        CompletableFuture<Deadline> submission = CompletableFuture.supplyAsync(() -> transaction.execute(it -> {
            terms(scene);
            judged.countDown();
            await(submit);
            return terms(scene).deadline();
        }));
        await(judged);
        CompletableFuture<Outcome<Deadline>> extension = CompletableFuture.supplyAsync(() -> extend(scene));
        awaitSomebodyWaitingForALock();
        assertThat(extension).isNotDone();
        submit.countDown();
        assertThat(submission.get(10, TimeUnit.SECONDS)).isEqualTo(FIRST);
        assertThat(extension.get(10, TimeUnit.SECONDS)).isEqualTo(Outcome.done(EXTENDED));
    }

    @Test
    void aDoorIsNotOpenedWhileASubmissionIsBeingJudged() throws Exception {
        ConsultationScene scene = world.published();
        OrganisationId viborg = scene.consultee("Viborg").id();
        CompletableFuture<Outcome<Deadline>> opening = transaction.execute(it -> {
            terms(scene);
            CompletableFuture<Outcome<Deadline>> started = CompletableFuture.supplyAsync(
                    () -> open.open(scene.id(), viborg, 0, EXTENDED.local(), "Sygdom.", scene.lead()));
            awaitSomebodyWaitingForALock();
            assertThat(started).isNotDone();
            return started;
        });
        assertThat(opening.get(10, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void aSubmissionThatWaitedForAnExtensionIsJudgedByTheNewDeadline() throws Exception {
        ConsultationScene scene = world.published();
        CountDownLatch extended = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        CompletableFuture<Void> extension = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(it -> {
            extend(scene);
            extended.countDown();
            await(commit);
        }));
        await(extended);
        CompletableFuture<Deadline> submission = CompletableFuture.supplyAsync(
                () -> transaction.execute(it -> terms(scene).deadline()));
        awaitSomebodyWaitingForALock();
        assertThat(submission).isNotDone();
        commit.countDown();
        extension.get(10, TimeUnit.SECONDS);
        assertThat(submission.get(10, TimeUnit.SECONDS)).isEqualTo(EXTENDED);
    }

    @Test
    void submissionsDoNotWaitForEachOther() throws Exception {
        ConsultationScene scene = world.published();
        transaction.executeWithoutResult(it -> {
            terms(scene);
            CompletableFuture<Deadline> other = CompletableFuture.supplyAsync(
                    () -> transaction.execute(inner -> terms(scene).deadline()));
            assertThat(other.orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo(FIRST);
        });
    }

    private Terms terms(ConsultationScene scene) {
        OrganisationId viborg = scene.consultee("Viborg").id();
        return consultations.termsUnderLock(scene.id(), viborg).orElseThrow();
    }

    private Outcome<Deadline> extend(ConsultationScene scene) {
        return extend.extend(scene.id(), null, EXTENDED.local(), "Driftsforstyrrelse.", scene.lead());
    }

    private void awaitSomebodyWaitingForALock() {
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> Locks.somebodyWaits(jdbc));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
