package dk.spor.notification;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one thread that empties the outbox: when it is woken, and every ten seconds for what is due again. */
@Component
class DeliveryWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryWorker.class);
    private static final int SECONDS = 10;

    private final Postman postman;
    private final MailRoute route;
    private final AtomicBoolean warned = new AtomicBoolean();
    private volatile @Nullable ScheduledExecutorService thread;

    DeliveryWorker(Postman postman, MailRoute route) {
        this.postman = postman;
        this.route = route;
    }

    /** There is something new in the outbox. */
    void wake() {
        ScheduledExecutorService running = thread;
        if (running != null) {
            running.execute(this::round);
        }
        if (route.mailer().isEmpty() && !warned.getAndSet(true)) {
            LOG.warn("Messages wait in the outbox, not delivered: no mail server is set (SPOR_SMTP_HOST)");
        }
    }

    private void round() {
        try {
            Optional<Mailer> mailer = route.mailer();
            mailer.ifPresent(postman::deliverAllDue);
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be emptied; the next try is in {} seconds", SECONDS, e);
        }
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "delivery"));
        started.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
        thread = started;
    }

    /** Lets the message in hand go out; the others wait for the next start. */
    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = thread;
        thread = null;
        if (running != null) {
            running.shutdown();
            awaitEnd(running);
        }
    }

    private static void awaitEnd(ScheduledExecutorService running) {
        try {
            if (!running.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
                running.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
