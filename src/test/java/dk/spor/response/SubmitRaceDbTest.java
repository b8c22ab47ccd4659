package dk.spor.response;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ExtendDeadline;
import dk.spor.database.DbTest;
import dk.spor.database.Locks;
import dk.spor.shared.Deadline;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Threads that really submit at the same instant, on PostgreSQL. */
@DbTest
class SubmitRaceDbTest {

    private static final Instant LATE = Instant.parse("2020-12-15T09:01:00Z");

    private final ResponseWorld world;
    private final ExtendDeadline extend;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    SubmitRaceDbTest(ResponseWorld world, ExtendDeadline extend, TransactionTemplate transaction, JdbcClient jdbc) {
        this.world = world;
        this.extend = extend;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @RepeatedTest(5)
    void twoCoordinatorsAtTheSameInstantGiveOneVersionAndOneClearMessage() throws Exception {
        ResponseScene one = world.viborg();
        ResponseScene other = world.of(one.consultation, "Viborg");
        one.write(general("Vi bakker op."));
        Submission form = one.form();
        Submission another = other.form();
        List<Outcome<Version>> outcomes = atOnce(() -> one.submit(form), () -> other.submit(another));
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Refusal.of("response.refusal.answered")));
        assertThat(versionsOf(one)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void twoWhoReplaceOneVersionAtTheSameInstantGiveOneVersionAndOneClearMessage() throws Exception {
        ResponseScene one = world.viborg();
        ResponseScene other = world.of(one.consultation, "Viborg");
        one.submitted("Vi bakker op.");
        Submission form = one.form(VersionKind.FINAL);
        Submission another = other.form(VersionKind.NIL);
        List<Outcome<Version>> outcomes = atOnce(() -> one.submit(form), () -> other.submit(another));
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Refusal.of("response.refusal.replaced")));
        assertThat(versionsOf(one)).isEqualTo(2);
    }

    @RepeatedTest(5)
    void whoWithdrawsWhileAnotherReplacesGetsOneOfTheTwo() throws Exception {
        ResponseScene one = world.viborg();
        ResponseScene other = world.of(one.consultation, "Viborg");
        one.submitted("Vi bakker op.");
        Submission form = one.form(VersionKind.FINAL);
        List<Outcome<Version>> both = atOnce(() -> one.submit(form), () -> other.withdraw(1));
        boolean replaced = both.get(0) instanceof Outcome.Done;
        assertThat(both.get(replaced ? 1 : 0))
                .isEqualTo(Outcome.refused(
                        replaced
                                ? Refusal.of("response.refusal.step.SUPERSEDED", 1)
                                : Refusal.of("response.refusal.replaced")));
        assertThat(versionsOf(one)).isEqualTo(replaced ? 2 : 1);
        assertThat(one.version(1).orElseThrow().standing())
                .isEqualTo(replaced ? VersionStanding.SUPERSEDED : VersionStanding.WITHDRAWN);
    }

    @RepeatedTest(5)
    void oneFormSentManyTimesAtTheSameInstantGetsOneReceipt() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        Submission form = viborg.form();
        Callable<Outcome<Version>> click = () -> viborg.submit(form);
        assertThat(atOnce(click, click, click, click))
                .extracting(it -> done(it).proof().receipt())
                .containsOnly(viborg.version().proof().receipt());
        assertThat(versionsOf(viborg)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void aSubmissionAndAChangeAtTheSameInstantNeverSubmitWhatWasNotRead() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general("Vi bakker op."));
        Submission form = viborg.form();
        List<Object> both = atOnce(
                () -> viborg.submit(form), () -> viborg.save(input.id(), input.revision(), general("Vi er imod.")));
        if (both.get(0) instanceof Outcome.Done<?>) {
            assertThat(viborg.version().inputs())
                    .extracting(it -> it.text().text())
                    .containsExactly("Vi bakker op.");
            assertThat(both.get(1)).as("kept in the draft").isInstanceOf(Saving.Saved.class);
        } else {
            assertThat(both.get(0)).isEqualTo(Outcome.refused(Refusal.of("response.refusal.changed")));
            assertThat(both.get(1)).isInstanceOf(Saving.Saved.class);
        }
    }

    @RepeatedTest(5)
    void aLateSubmissionDuringAnExtensionIsJudgedByOneDeadlineOrTheOther() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        Submission form = viborg.form();
        List<Outcome<?>> both = atOnce(() -> viborg.submit(form, LATE), () -> extend(viborg));
        assertThat(both.get(1)).isInstanceOf(Outcome.Done.class);
        if (both.get(0) instanceof Outcome.Refused<?> refused) {
            assertThat(refused.refusals())
                    .extracting(Refusal::text)
                    .containsExactly("consultation.refusal.deadlinePassed");
        }
        assertThat(viborg.submit(form, LATE)).isInstanceOf(Outcome.Done.class);
        assertThat(versionsOf(viborg)).isEqualTo(1);
    }

    @Test
    void aLateSubmissionWaitsForAnExtensionThatIsUnderWay() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        Submission form = viborg.form();
        assertThat(waitingFor(() -> extend(viborg), () -> viborg.submit(form, LATE)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aSubmissionWaitsForTheOneThatIsBeingReceivedAndIsThenToldOfIt() throws Exception {
        ResponseScene one = world.viborg();
        ResponseScene other = world.of(one.consultation, "Viborg");
        one.write(general("Vi bakker op."));
        Submission form = one.form();
        Submission another = other.form();
        assertThat(waitingFor(() -> one.submit(form), () -> other.submit(another)))
                .isEqualTo(Outcome.refused(Refusal.of("response.refusal.answered")));
        assertThat(versionsOf(one)).isEqualTo(1);
    }

    @Test
    void twoFirstInputsAtTheSameInstantBeginOneResponse() throws Exception {
        ResponseScene one = world.viborg();
        ResponseScene other = world.of(one.consultation, "Viborg");
        atOnce(() -> one.write(general("Den ene.")), () -> other.write(general("Den anden.")));
        assertThat(one.draft().inputs()).hasSize(2);
        assertThat(jdbc.sql("select count(*) from response.step where response = :id")
                        .param("id", one.draft().id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Outcome<Deadline> extend(ResponseScene scene) {
        return extend.extend(
                scene.consultation.id(),
                null,
                LocalDateTime.parse("2020-12-16T10:00"),
                "Driftsforstyrrelse.",
                scene.consultation.lead());
    }

    /** What the second comes to, which waits until the first is committed. */
    private <T> T waitingFor(Supplier<? extends Outcome<?>> first, Supplier<T> second) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        CompletableFuture<Void> held = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(it -> {
            done(first.get());
            done.countDown();
            await(commit);
        }));
        await(done);
        CompletableFuture<T> waiting = CompletableFuture.supplyAsync(second);
        Awaitility.await().until(() -> Locks.somebodyWaits(jdbc));
        commit.countDown();
        held.get(10, TimeUnit.SECONDS);
        return waiting.get(10, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What each came to, in the order given; all begin when the last one is ready. */
    @SafeVarargs
    private static <T> List<T> atOnce(Callable<? extends T>... deeds) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(deeds.length);
        ExecutorService threads = Executors.newFixedThreadPool(deeds.length);
        try {
            List<Future<? extends T>> underway = new ArrayList<>();
            for (Callable<? extends T> deed : deeds) {
                underway.add(threads.submit(() -> {
                    ready.await(10, TimeUnit.SECONDS);
                    return deed.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<? extends T> future : underway) {
                done.add(future.get(30, TimeUnit.SECONDS));
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    private int versionsOf(ResponseScene scene) {
        return jdbc.sql("""
                        select count(*) from response.version v join response.response r on r.id = v.response
                        where r.consultation = :consultation
                        """)
                .param("consultation", scene.consultation.id().value())
                .query(Integer.class)
                .single();
    }
}
