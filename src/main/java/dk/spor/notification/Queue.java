package dk.spor.notification;

import dk.spor.shared.InputText;
import dk.spor.shared.SystemClock;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The way into the outbox: in the caller's transaction, and with a word to the worker once that has committed. */
@Component
class Queue {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SystemClock system;
    private final DeliveryWorker worker;

    Queue(JdbcClient jdbc, Clock clock, SystemClock system, DeliveryWorker worker) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.system = system;
        this.worker = worker;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Draft draft) {
        jdbc.sql("""
                        insert into notification.message (id, key, person, organisation, email, name, language, subject,
                                                          body, secret, told_at, queued_at, due_at)
                        values (:id, :key, :person, :organisation, :email, :name, :language, :subject,
                                :body, :secret, :toldAt, :now, :now)
                        on conflict (key, person) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("key", draft.key())
                .param("person", draft.person())
                .param("organisation", draft.organisation())
                .param("email", draft.email())
                .param("name", draft.name())
                .param("language", "en".equals(draft.language().getLanguage()) ? "en" : "da")
                .param("subject", draft.subject())
                .param("body", InputText.normal(draft.body()))
                .param("secret", draft.secret())
                .param("toldAt", clock.instant().atOffset(ZoneOffset.UTC))
                .param("now", system.now().atOffset(ZoneOffset.UTC))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                worker.wake();
            }
        });
    }
}
