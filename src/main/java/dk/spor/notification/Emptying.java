package dk.spor.notification;

import dk.spor.shared.SporSettings;
import dk.spor.shared.SporSettings.Mail;
import dk.spor.shared.SystemClock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties messages that have long been delivered or given up; ids and times stay in the ledger. */
@Component
class Emptying {

    private final Outbox outbox;
    private final SystemClock clock;
    private final @Nullable Mail mail;

    Emptying(Outbox outbox, SporSettings settings, SystemClock clock) {
        this.outbox = outbox;
        this.clock = clock;
        this.mail = settings.mail();
    }

    /** Without a mail server nothing has left the outbox, so nothing is old. */
    @Scheduled(cron = "0 10 * * * *")
    void emptyTheOld() {
        if (mail != null) {
            Instant now = clock.now();
            outbox.emptyWhatEndedBefore(now.minus(Duration.ofDays(mail.keptDays())), now);
        }
    }
}
