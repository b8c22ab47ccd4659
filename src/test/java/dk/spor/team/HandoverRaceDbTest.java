package dk.spor.team;

import static dk.spor.response.ResponseScene.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.database.Locks;
import dk.spor.identity.Actor;
import dk.spor.identity.Mandate;
import dk.spor.identity.Mandates;
import dk.spor.identity.PersonId;
import dk.spor.identity.Role;
import dk.spor.identity.Successor;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A co-ordinator who hands over twice at the same instant, in two windows. */
@DbTest
class HandoverRaceDbTest {

    private final ResponseScene viborg;
    private final HandOver handOver;
    private final TeamWork work;
    private final Mandates mandates;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    HandoverRaceDbTest(
            ResponseWorld world,
            HandOver handOver,
            TeamWorks works,
            Mandates mandates,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.viborg = world.viborg();
        this.handOver = handOver;
        this.work = works.of(viborg.consultation.slug(), viborg.actor).orElseThrow();
        this.mandates = mandates;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void theSecondWaitsForTheFirstAndIsThenNobodyWhoHandsOver() {
        Actor one = viborg.letIn();
        Actor other = viborg.letIn();
        CompletableFuture<Outcome<PersonId>> second = transaction.execute(it -> {
            done(to(one));
            CompletableFuture<Outcome<PersonId>> waiting = CompletableFuture.supplyAsync(() -> to(other));
            Awaitility.await().until(() -> Locks.somebodyWaits(jdbc));
            return waiting;
        });
        assertThatThrownBy(() -> second.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(NotFound.class);
        assertThat(mandates.inForce(one.person())).extracting(Mandate::role).containsExactly(Role.COORDINATOR);
        assertThat(mandates.inForce(other.person())).extracting(Mandate::role).containsExactly(Role.CONTRIBUTOR);
    }

    private Outcome<PersonId> to(Actor successor) {
        return handOver.to(work, new Successor(successor.person(), "", ""), false, "", viborg.actor);
    }
}
