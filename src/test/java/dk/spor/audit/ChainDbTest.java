package dk.spor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DbTest
class ChainDbTest {

    private final ChainCheck check;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final DataSource owner;

    ChainDbTest(
            ChainCheck check,
            ApplicationEventPublisher publisher,
            PlatformTransactionManager transactions,
            JdbcClient sql,
            @Qualifier("ownerDataSource") DataSource owner) {
        this.check = check;
        this.publisher = publisher;
        this.transaction = new TransactionTemplate(transactions);
        this.sql = sql;
        this.owner = owner;
    }

    @BeforeEach
    void threeDeeds() {
        IntStream.range(0, 3).forEach(n -> deed());
    }

    /** Many more at once than there are connections: whoever asks for a second one in a deed stops them all. */
    @Test
    void fiftyAtOnceMakeOneUnbrokenChain() throws Exception {
        long before = last();
        ExecutorService people = Executors.newFixedThreadPool(50);
        List<Future<Object>> deeds = people.invokeAll(IntStream.range(0, 200)
                .mapToObj(n -> (Callable<Object>) this::deed)
                .toList());
        people.shutdown();
        for (Future<Object> deed : deeds) {
            deed.get();
        }
        assertThat(last()).isEqualTo(before + 200);
        assertThat(check.firstBroken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set person = gen_random_uuid() where number = :number",
                "update audit.entry set at = at + interval '1 microsecond' where number = :number",
                "update audit.entry set details = '{}' where number = :number",
                "update audit.entry set subject_kind = 'other' where number = :number",
                "update audit.entry set hash = repeat('0', 64) where number = :number",
                "delete from audit.entry where number = :number - 1"
            })
    void whatIsDoneBehindTheTriggersBackIsFound(String tampering) throws SQLException {
        long victim = last() - 1;
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            DataSource inside = new SingleConnectionDataSource(connection, true);
            JdbcClient.create(inside)
                    .sql("alter table audit.entry disable trigger append_only")
                    .update();
            assertThat(checkOf(inside).firstBroken()).isEmpty();
            JdbcClient.create(inside).sql(tampering).param("number", victim).update();
            assertThat(checkOf(inside).firstBroken()).isEqualTo(OptionalLong.of(victim));
            connection.rollback();
        }
    }

    private static ChainCheck checkOf(DataSource source) {
        return new ChainCheck(JdbcClient.create(source));
    }

    private Object deed() {
        LidOpened fact = LidOpened.now();
        transaction.executeWithoutResult(status -> publisher.publishEvent(fact));
        return fact;
    }

    private long last() {
        return sql.sql("select max(number) from audit.entry").query(Long.class).single();
    }
}
