package dk.spor.registration;

import dk.spor.shared.SystemClock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives up each night what nobody has gone on registering for a month: it holds what is sealed, and personal data. */
@Component
class AbandonedEntries {

    static final Duration KEPT = Duration.ofDays(30);

    private final DropEntry dropping;
    private final SystemClock clock;

    AbandonedEntries(DropEntry dropping, SystemClock clock) {
        this.dropping = dropping;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 4 * * *", zone = "Europe/Copenhagen")
    void giveUp() {
        dropping.dropUntouchedSince(clock.now().minus(KEPT));
    }
}
