package dk.spor.notification;

import dk.spor.shared.SystemClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes message after message out of the outbox, each in a transaction of its own that holds its row while the server is
 * asked. So a message goes twice only if the process dies between the server's 250 and the commit.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration PATIENCE = Duration.ofDays(5);

    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final SystemClock clock;

    Postman(Outbox outbox, PlatformTransactionManager transactions, SystemClock clock) {
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Delivers until nothing is due, or until the server does not answer. */
    void deliverAllDue(Mailer mailer) {
        boolean goOn = true;
        while (goOn) {
            goOn = Boolean.TRUE.equals(transaction.execute(status ->
                    outbox.takeDue(clock.now()).map(it -> deliver(it, mailer)).orElse(false)));
        }
    }

    private boolean deliver(Message message, Mailer mailer) {
        Reply reply = send(message, mailer);
        Instant now = clock.now();
        outbox.attempted(message, reply, now);
        switch (reply.verdict()) {
            case DELIVERED -> outbox.delivered(message, now);
            case REFUSED -> fail(message, reply, now);
            case DEFERRED, UNREACHABLE -> postpone(message, reply, now);
        }
        return reply.verdict() != Reply.Verdict.UNREACHABLE;
    }

    /** A message that breaks the mailer must not stop those behind it. */
    private static Reply send(Message message, Mailer mailer) {
        try {
            return mailer.send(message);
        } catch (RuntimeException e) {
            LOG.error("Message {} could not be handed to the mail server", message.id(), e);
            return Reply.deferred(null);
        }
    }

    private void postpone(Message message, Reply reply, Instant now) {
        if (now.isAfter(message.queuedAt().plus(PATIENCE))) {
            fail(message, reply, now);
        } else {
            Duration pause = Backoff.after(
                    message.attempts(), ThreadLocalRandom.current().nextDouble());
            outbox.postponed(message, now.plus(pause));
            LOG.warn("Message {} waits {}: {} {}", message.id(), pause, reply.verdict(), reply.code());
        }
    }

    private void fail(Message message, Reply reply, Instant now) {
        outbox.failed(message, now);
        LOG.error("Message {} ({}) was not delivered: {}", message.id(), message.key(), reply.code());
    }
}
