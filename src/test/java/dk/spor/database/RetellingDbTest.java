package dk.spor.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.HardOfHearing.Said;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DbTest
class RetellingDbTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Retelling retelling;
    private final HardOfHearing listener;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    RetellingDbTest(
            Retelling retelling,
            HardOfHearing listener,
            ApplicationEventPublisher facts,
            PlatformTransactionManager transactions,
            JdbcClient sql) {
        this.retelling = retelling;
        this.listener = listener;
        this.facts = facts;
        this.transaction = new TransactionTemplate(transactions);
        this.sql = sql;
    }

    @Test
    void whoFailedOnceHearsItAgainAMinuteLaterAndThenNothingIsKept() {
        UUID what = UUID.randomUUID();
        transaction.executeWithoutResult(status -> facts.publishEvent(new Said(what)));
        Awaitility.await().atMost(SOON).until(() -> status(what).equals("FAILED"));

        retelling.run();
        assertThat(listener.times(what)).as("within the minute").isEqualTo(1);

        sql.sql("update spor.event_publication set publication_date = publication_date - interval '61 seconds'"
                        + " where serialized_event like :what")
                .param("what", "%" + what + "%")
                .update();
        Awaitility.await().atMost(SOON).untilAsserted(() -> {
            retelling.run();
            assertThat(listener.times(what)).isEqualTo(2);
            assertThat(status(what)).isEqualTo("forgotten");
        });
    }

    @Test
    void aFactIsDatedByTheMachineAlthoughTheBusinessClockStandsStill() {
        UUID what = UUID.randomUUID();
        transaction.executeWithoutResult(status -> facts.publishEvent(new Said(what)));
        assertThat(sql.sql("select publication_date > now() - interval '1 hour' from spor.event_publication"
                                + " where serialized_event like :what")
                        .param("what", "%" + what + "%")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private String status(UUID what) {
        return sql.sql("select status from spor.event_publication where serialized_event like :what")
                .param("what", "%" + what + "%")
                .query(String.class)
                .optional()
                .orElse("forgotten");
    }
}
