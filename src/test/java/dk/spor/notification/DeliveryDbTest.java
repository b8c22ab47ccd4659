package dk.spor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import dk.spor.database.DbTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DbTest
class DeliveryDbTest {

    private static final Mailer NOBODY = message -> Reply.UNREACHABLE;

    private final Outbox outbox;
    private final QueuedSignInPost post;
    private final PlatformTransactionManager transactions;
    private final JdbcClient sql;
    private final JdbcClient owner;
    private final GreenMail server = PostOffice.open();
    private final Mailer smtp = new SmtpMailer(PostOffice.mail(server), "spor.example.dk", this::now);
    private final String address = UUID.randomUUID() + "@example.dk";
    private final List<UUID> written = new ArrayList<>();
    private Duration later = Duration.ZERO;

    DeliveryDbTest(
            Outbox outbox,
            QueuedSignInPost post,
            PlatformTransactionManager transactions,
            JdbcClient sql,
            @Qualifier("ownerDataSource") DataSource owner) {
        this.outbox = outbox;
        this.post = post;
        this.transactions = transactions;
        this.sql = sql;
        this.owner = JdbcClient.create(owner);
    }

    @BeforeEach
    void whatOtherTestsLeftIsOutOfTheWay() {
        postman().deliverAllDue(message -> Reply.DELIVERED);
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aMessageIsDeliveredOnce() {
        write();
        postman().deliverAllDue(smtp);
        postman().deliverAllDue(smtp);
        assertThat(received()).hasSize(1);
        assertThat(ledger()).containsExactly("DELIVERED");
    }

    @Test
    void whileTheServerIsDownAMessageWaitsAndThenItIsDelivered() {
        write();
        postman().deliverAllDue(NOBODY);
        postman().deliverAllDue(smtp);
        assertThat(received()).as("not before it is due again").isEmpty();

        later = Duration.ofMinutes(2);
        postman().deliverAllDue(smtp);
        assertThat(received()).hasSize(1);
        assertThat(ledger()).containsExactly("UNREACHABLE", "DELIVERED");
    }

    @Test
    void aServerThatDoesNotAnswerIsAskedOnceARound() {
        IntStream.range(0, 5).forEach(n -> write());
        List<Message> asked = new ArrayList<>();
        postman().deliverAllDue(message -> {
            asked.add(message);
            return Reply.UNREACHABLE;
        });
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatIsRefusedForGoodIsNotTriedAgain() {
        write();
        postman().deliverAllDue(message -> Reply.refused(550));
        later = Duration.ofDays(2);
        postman().deliverAllDue(smtp);
        assertThat(received()).isEmpty();
        assertThat(states()).containsExactly("FAILED");
        assertThat(ledger()).containsExactly("REFUSED");
    }

    @Test
    void afterFiveDaysOfTryingAMessageIsGivenUp() {
        write();
        later = Duration.ofDays(5).minusMinutes(1);
        postman().deliverAllDue(message -> Reply.deferred(451));
        assertThat(states()).containsOnly("WAITING");
        later = Duration.ofDays(5).plusHours(2);
        postman().deliverAllDue(message -> Reply.deferred(451));
        assertThat(states()).containsExactly("FAILED");
    }

    @Test
    void aMessageThatBreaksTheMailerDoesNotStopTheOthers() {
        write();
        write();
        List<Message> asked = new ArrayList<>();
        postman().deliverAllDue(message -> {
            asked.add(message);
            throw new IllegalStateException("broken");
        });
        assertThat(asked).hasSize(2);
        assertThat(states()).containsOnly("WAITING");
    }

    @Test
    void aDeathBetweenTheServersYesAndTheCommitSendsTheSameMailAgain() throws Exception {
        write();
        assertThatExceptionOfType(ProcessDies.class)
                .isThrownBy(() -> postman().deliverAllDue(message -> {
                    smtp.send(message);
                    throw new ProcessDies();
                }));
        postman().deliverAllDue(smtp);
        assertThat(received()).hasSize(2);
        assertThat(received().get(0).getMessageID()).isEqualTo(received().get(1).getMessageID());
    }

    @Test
    void workersSideBySideNeverSendTwice() throws Exception {
        IntStream.range(0, 40).forEach(n -> write());
        ExecutorService workers = Executors.newFixedThreadPool(4);
        List<Future<?>> rounds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rounds.add(workers.submit(() -> postman().deliverAllDue(smtp)));
        }
        for (Future<?> round : rounds) {
            round.get();
        }
        workers.shutdown();
        assertThat(received()).hasSize(40);
        assertThat(received()).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
    }

    @Test
    void aSecretIsEmptiedAsSoonAsItIsDelivered() {
        write();
        postman().deliverAllDue(smtp);
        assertThat(GreenMailUtil.getBody(received().get(0))).contains("/sign-in/token");
        assertThat(secretsKept()).isZero();
    }

    @Test
    void aSecretThatIsGivenUpIsEmptiedToo() {
        write();
        postman().deliverAllDue(message -> Reply.refused(550));
        assertThat(secretsKept()).isZero();
    }

    @Test
    void theLedgerOnlyGrows() {
        for (String change : List.of(
                "update notification.attempt set reply = 250",
                "delete from notification.attempt",
                "truncate notification.attempt")) {
            assertThatThrownBy(() -> sql.sql(change).update()).hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> owner.sql(change).update()).hasStackTraceContaining("only grows");
        }
    }

    private void write() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        post.post(address, new Locale("da"), "Log ind i Spor", "http://localhost/sign-in/token"));
        written.add(sql.sql("select id from notification.message where email = :address and not id = any(:known)")
                .param("address", address)
                .param("known", written.toArray(UUID[]::new))
                .query(UUID.class)
                .single());
    }

    private Postman postman() {
        return new Postman(outbox, transactions, this::now);
    }

    private Instant now() {
        return Instant.now().plus(later);
    }

    private List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    private List<String> ledger() {
        return sql.sql("select verdict from notification.attempt where message = any(:ids) order by number")
                .param("ids", written.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    private List<String> states() {
        return sql.sql("""
                        select case when delivered_at is not null then 'DELIVERED'
                                    when failed_at is not null then 'FAILED' else 'WAITING' end
                        from notification.message where id = any(:ids)
                        """)
                .param("ids", written.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    private long secretsKept() {
        return sql.sql("select count(body) from notification.message where id = any(:ids)")
                .param("ids", written.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    /** Nothing in the product catches it, as nothing catches a power cut. */
    private static final class ProcessDies extends Error {

        private static final long serialVersionUID = 1L;
    }
}
