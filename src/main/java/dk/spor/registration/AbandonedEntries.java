package dk.spor.registration;

import dk.spor.shared.SystemClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives up each night what nobody has gone on registering for a month: it holds what is sealed, and personal data. */
@Component
class AbandonedEntries {

    static final Duration KEPT = Duration.ofDays(30);

    private final EntryStore entries;
    private final DropEntry dropping;
    private final SystemClock clock;

    AbandonedEntries(EntryStore entries, DropEntry dropping, SystemClock clock) {
        this.entries = entries;
        this.dropping = dropping;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 4 * * *", zone = "Europe/Copenhagen")
    void giveUp() {
        Instant before = clock.now().minus(KEPT);
        entries.untouchedSince(before).forEach(it -> dropping.dropAbandoned(it, before));
    }
}
