package dk.spor.team;

import static dk.spor.response.ResponseScene.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.database.Locks;
import dk.spor.identity.Actor;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two deeds with the same part of the work at the same instant: the second waits for the first and then sees it. */
@DbTest
class AssignmentRaceDbTest {

    private final ResponseScene viborg;
    private final Actor colleague;
    private final GiveAssignment giving;
    private final StepAssignment stepping;
    private final AssignmentStore assignments;
    private final TeamWork work;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    AssignmentRaceDbTest(
            ResponseWorld world,
            GiveAssignment giving,
            StepAssignment stepping,
            AssignmentStore assignments,
            TeamWorks works,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.viborg = world.viborg();
        this.colleague = viborg.letIn();
        this.giving = giving;
        this.stepping = stepping;
        this.assignments = assignments;
        this.work = works.of(viborg.consultation.slug(), viborg.actor).orElseThrow();
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void aPartThatIsGivenTwiceAtOnceIsGivenOnce() throws Exception {
        CompletableFuture<Outcome<String>> second = meanwhile(this::give, this::give);
        assertThat(second.get(10, TimeUnit.SECONDS)).isInstanceOf(Outcome.Refused.class);
        assertThat(assignments.of(work)).hasSize(1);
    }

    @Test
    void whatIsBeingTakenBackIsNotFinished() {
        done(give());
        AssignmentId part = assignments.of(work).get(0).id();
        CompletableFuture<Outcome<AssignmentId>> second = meanwhile(
                () -> stepping.takeBack(work, part, viborg.actor), () -> stepping.finish(work, part, colleague));
        assertThatThrownBy(() -> second.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(NotFound.class);
        assertThat(assignments.of(work)).isEmpty();
    }

    /** The second, which begins when the first has been done and is not over. */
    private <T> CompletableFuture<Outcome<T>> meanwhile(Supplier<Outcome<T>> first, Supplier<Outcome<T>> then) {
        return transaction.execute(it -> {
            done(first.get());
            CompletableFuture<Outcome<T>> second = CompletableFuture.supplyAsync(then);
            Awaitility.await().until(() -> second.isDone() || Locks.somebodyWaits(jdbc));
            return second;
        });
    }

    private Outcome<String> give() {
        String person = String.valueOf(colleague.person());
        return giving.give(
                work,
                new AssignmentProposal(Topic.GENERAL.key(), person, LocalDate.parse("2020-12-01"), ""),
                viborg.actor);
    }
}
