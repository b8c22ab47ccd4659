package dk.spor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@DbTest
class RecorderDbTest {

    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final JdbcClient owner;

    RecorderDbTest(
            ApplicationEventPublisher publisher,
            PlatformTransactionManager transactions,
            JdbcClient sql,
            @Qualifier("ownerDataSource") DataSource owner) {
        this.publisher = publisher;
        this.transaction = new TransactionTemplate(transactions);
        this.sql = sql;
        this.owner = JdbcClient.create(owner);
    }

    @Test
    void aFactIsKeptInTheTransactionOfTheDeed() {
        LidOpened fact = LidOpened.now();
        transaction.executeWithoutResult(status -> publisher.publishEvent(fact));

        assertThat(entryAbout(fact.about()))
                .containsEntry("room", "audit")
                .containsEntry("type", "LidOpened")
                .containsEntry("person", fact.by().person())
                .containsEntry("organisation", fact.by().organisation())
                .containsEntry("subject_kind", "lid")
                .containsEntry("at", "2020-11-20 08:00:00.123456")
                .containsEntry("width", "7");
    }

    @Test
    void aDeedThatIsRolledBackLeavesNoEntry() {
        LidOpened fact = LidOpened.now();
        transaction.executeWithoutResult(status -> {
            publisher.publishEvent(fact);
            status.setRollbackOnly();
        });
        assertThat(entriesAbout(fact.about())).isZero();
    }

    @Test
    void aDeedThatCannotBeRecordedIsNotDone() {
        LidOpened deed = LidOpened.now();
        Subject unrecordable = new Subject("Not a kind", UUID.randomUUID());
        LidOpened failing =
                new LidOpened(deed.by(), deed.at(), unrecordable, deed.reason(), deed.until(), deed.width());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    publisher.publishEvent(deed);
                    publisher.publishEvent(failing);
                }));
        assertThat(entriesAbout(deed.about())).isZero();
    }

    @Test
    void aFactToldWhileTheTransactionPreparesToCommitIsKeptToo() {
        LidOpened fact = LidOpened.now();
        transaction.executeWithoutResult(status -> inTheTransaction(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                publisher.publishEvent(fact);
            }
        }));
        assertThat(entriesAbout(fact.about())).isOne();
    }

    @Test
    void aFactOutsideATransactionIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> publisher.publishEvent(LidOpened.now()))
                .withMessage("LidOpened was told outside a transaction");
    }

    @Test
    void aFactAfterTheCommitIsRefused() {
        Fact late = LidOpened.now();
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        transaction.executeWithoutResult(status -> inTheTransaction(new TransactionSynchronization() {
                            @Override
                            public void afterCommit() {
                                publisher.publishEvent(late);
                            }
                        })))
                .withMessage("LidOpened was told after its transaction was committed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit.entry set type = 'X'", "delete from audit.entry", "truncate audit.entry"})
    void nobodyChangesOrRemovesAnEntry(String change) {
        assertThatThrownBy(() -> sql.sql(change).update()).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> owner.sql(change).update()).hasStackTraceContaining("audit.entry only grows");
    }

    private void inTheTransaction(TransactionSynchronization synchronization) {
        TransactionSynchronizationManager.registerSynchronization(synchronization);
    }

    private long entriesAbout(Subject subject) {
        return sql.sql("select count(*) from audit.entry where subject = :id")
                .param("id", subject.id())
                .query(Long.class)
                .single();
    }

    private Map<String, Object> entryAbout(Subject subject) {
        return sql.sql("""
                        select room, type, person, organisation, subject_kind, details ->> 'width' as width,
                               (at at time zone 'UTC')::text as at
                        from audit.entry where subject = :id
                        """).param("id", subject.id()).query().singleRow();
    }
}
