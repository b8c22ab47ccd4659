package dk.spor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.shared.BusinessClock;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DemoTest
class BeginningDbTest {

    private static final Duration A_MOMENT = Duration.ofMinutes(2);

    private final Beginning beginning;
    private final DemoClock clock;
    private final DemoState state;
    private final BusinessClock business;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    BeginningDbTest(
            Beginning beginning,
            DemoClock clock,
            DemoState state,
            BusinessClock business,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.beginning = beginning;
        this.clock = clock;
        this.state = state;
        this.business = business;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void toBeginAgainRemovesWhatHasBeenDoneAndEndsEverySession() {
        long people = count("identity.person");
        long versions = count("response.version");
        jdbc.sql(
                        "insert into identity.person (id, name, email, since) values (gen_random_uuid(), 'X', 'x@y.dk', now())")
                .update();
        jdbc.sql("insert into spor.spring_session values (:id, :id, 0, 0, 0, 0, null)")
                .param("id", "0".repeat(36))
                .update();
        clock.moveTo(Instant.parse("2021-02-01T08:00:00Z"));
        beginning.begin();
        assertThat(count("identity.person")).isEqualTo(people);
        assertThat(count("response.version")).isEqualTo(versions);
        assertThat(count("spor.spring_session")).isZero();
        assertThat(clock.now()).isBetween(DemoClock.BEGINNING, DemoClock.BEGINNING.plus(A_MOMENT));
    }

    @Test
    void theClockMovesForwardOnlyAndNotBeyondItsEnd() {
        beginning.begin();
        Instant deadline = Instant.parse("2020-12-15T09:00:00Z");
        assertThat(clock.moveTo(deadline)).isEqualTo(Outcome.done(deadline));
        assertThat(clock.now()).isBetween(deadline, deadline.plus(A_MOMENT));
        assertThat(clock.moveTo(deadline.minusSeconds(1)))
                .isEqualTo(Outcome.refused(Refusal.of("demo.refusal.back").at("date")));
        assertThat(clock.moveTo(Instant.parse("2031-01-01T00:00:00Z")))
                .isEqualTo(Outcome.refused(Refusal.of("demo.refusal.tooFar").at("date")));
        assertThat(clock.now()).isBetween(deadline, deadline.plus(A_MOMENT));
    }

    @Test
    void aRestartFindsTheClockWhereItStoppedAndOneAfterAFailureNoEarlier() {
        beginning.begin();
        Instant shown = Instant.parse("2020-12-08T08:00:00Z");
        clock.moveTo(shown);
        clock.keep();
        assertThat(state.shown().orElseThrow()).isAfterOrEqualTo(clock.now());
        clock.stop();
        assertThat(state.shown().orElseThrow()).isBetween(shown, shown.plus(A_MOMENT));
        business.moveTo(Instant.parse("2026-11-23T08:00:00Z"));
        DemoClock restarted = new DemoClock(business, () -> true, state);
        assertThat(restarted.now()).isBetween(shown, shown.plus(A_MOMENT));
    }

    @Test
    void aJobThatWantsOneTableMoreIsWaitedForWithoutADeadlock() {
        CompletableFuture<Void> emptied = transaction.execute(status -> {
            jdbc.sql("delete from response.input where false").update();
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(beginning::begin);
            assertThat(waiting).failsWithin(Duration.ofMillis(500)).withThrowableOfType(TimeoutException.class);
            jdbc.sql("update identity.mandate set until = until where false").update();
            return waiting;
        });
        assertThat(emptied).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void aWorldThatWasLeftHalfBuiltIsBuiltAnew() {
        jdbc.sql("update demo.state set built = false").update();
        assertThat(state.shown()).isEmpty();
        beginning.start();
        assertThat(state.shown()).isPresent();
        assertThat(count("consultation.consultation")).isOne();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
