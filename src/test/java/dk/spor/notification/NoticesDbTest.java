package dk.spor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import dk.spor.database.DbTest;
import dk.spor.identity.Contactable;
import dk.spor.identity.Enrolment;
import dk.spor.identity.Role;
import dk.spor.organisation.Organisations;
import dk.spor.shared.SporSettings;
import dk.spor.shared.SystemClock;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DbTest
class NoticesDbTest {

    private final Notices notices;
    private final SentMessages ledger;
    private final Outbox outbox;
    private final Enrolment enrolment;
    private final Organisations organisations;
    private final PlatformTransactionManager transactions;
    private final JdbcClient sql;
    private final Clock clock;
    private final SystemClock system;

    NoticesDbTest(
            Notices notices,
            SentMessages ledger,
            Outbox outbox,
            Enrolment enrolment,
            Organisations organisations,
            PlatformTransactionManager transactions,
            JdbcClient sql,
            Clock clock,
            SystemClock system) {
        this.notices = notices;
        this.ledger = ledger;
        this.outbox = outbox;
        this.enrolment = enrolment;
        this.organisations = organisations;
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
        this.system = system;
    }

    @Test
    void aNoticeCarriesItsLinkAndStandsInTheLedger() {
        Contactable anna = somebody("da");
        send(notice("occasion", anna));

        assertThat(to(anna)).singleElement().satisfies(message -> {
            assertThat(message.body()).isEqualTo("""
                    Fristen er den 15. december.

                    http://localhost/consultations/klimastrategi

                    Mailen er sendt automatisk af Spor.
                    """);
            assertThat(message.toldAt()).isEqualTo(Instant.parse("2020-11-20T08:00:00Z"));
            assertThat(message.state()).isEqualTo(DeliveryState.WAITING);
            assertThat(message.name()).isEqualTo("Søren");
        });
    }

    @Test
    void whoeverReadsEnglishGetsAnEnglishFooter() {
        Contactable anna = somebody("en");
        send(notice("occasion", anna));
        assertThat(to(anna))
                .singleElement()
                .satisfies(message ->
                        assertThat(message.body()).endsWith("This e-mail was sent automatically by Spor.\n"));
    }

    @Test
    void theSamePersonHearsOfAnOccasionOnce() {
        Contactable anna = somebody("da");
        Contactable bo = somebody("da");
        send(notice("occasion", anna), notice("occasion", anna), notice("occasion", bo));
        send(notice("occasion", anna), notice("another occasion", bo));
        assertThat(to(anna)).hasSize(1);
        assertThat(to(bo)).hasSize(2);
    }

    @Test
    void aDeedThatIsRolledBackTellsNobody() {
        Contactable anna = somebody("da");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            notices.send(notice("occasion", anna));
            status.setRollbackOnly();
        });
        assertThat(to(anna)).isEmpty();
    }

    @Test
    void outsideATransactionNothingIsSent() {
        Contactable anna = somebody("da");
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> notices.send(notice("occasion", anna)));
    }

    @Test
    void theWorkerIsWokenByTheCommit() throws Exception {
        GreenMail server = PostOffice.open();
        SporSettings settings = new SporSettings(
                8080, "", URI.create("http://localhost"), Path.of(""), false, null, PostOffice.mail(server), null);
        DeliveryWorker worker =
                new DeliveryWorker(new Postman(outbox, transactions, system), new MailRoute(settings, system));
        Queue queue = new Queue(sql, clock, system, worker);
        worker.start();
        try {
            new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> queue.add(new Draft(
                            UUID.randomUUID().toString(),
                            null,
                            null,
                            "a@example.dk",
                            null,
                            Locale.UK,
                            "s",
                            "b",
                            false)));
            assertThat(server.waitForIncomingEmail(8000, 1))
                    .as("before the next regular round")
                    .isTrue();
        } finally {
            worker.stop();
            server.stop();
        }
        assertThat(worker.isRunning()).isFalse();
    }

    @Test
    void afterThirtyDaysOnlyIdsAndTimesAreLeft() {
        Contactable anna = somebody("da");
        send(notice("occasion", anna));
        new Postman(outbox, transactions, system).deliverAllDue(message -> Reply.DELIVERED);
        Instant now = system.now();

        outbox.emptyWhatEndedBefore(now.minus(Duration.ofDays(30)), now);
        assertThat(to(anna)).hasSize(1);
        outbox.emptyWhatEndedBefore(now.plusSeconds(1), now);
        assertThat(to(anna)).isEmpty();
        assertThat(sql.sql("""
                        select key, name, email, subject, body, person from notification.message where person = :anna
                        """)
                        .param("anna", anna.person().value())
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(
                        "occasion", null, null, null, null, anna.person().value());
    }

    private void send(Notice... all) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> List.of(all).forEach(notices::send));
    }

    private static Notice notice(String key, Contactable to) {
        return new Notice(
                key, to, "Høring over klimastrategi", "Fristen er den 15. december.", "/consultations/klimastrategi");
    }

    private Contactable somebody(String language) {
        String email = UUID.randomUUID() + "@example.dk";
        return new Contactable(
                enrolment.enter("Søren", email),
                organisations.named("Viborg").orElseThrow().id(),
                Role.COORDINATOR,
                "Søren",
                email,
                new Locale(language));
    }

    private List<SentMessage> to(Contactable person) {
        return ledger.latest(1000).stream()
                .filter(it -> person.email().equals(it.email()))
                .toList();
    }
}
