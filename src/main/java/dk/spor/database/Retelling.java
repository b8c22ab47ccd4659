package dk.spor.database;

import dk.spor.shared.SystemClock;
import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells a fact again to whoever failed to hear it, each minute and on one node at a time. What was interrupted counts as
 * failed after a while ({@code spring.modulith.events.staleness}); what has been heard is no longer kept.
 */
@Component
class Retelling {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final FailedEventPublications failed;
    private final SystemClock clock;

    Retelling(FailedEventPublications failed, SystemClock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    @Scheduled(cron = "20 * * * * *")
    @SchedulerLock(name = "retelling-facts", lockAtMostFor = "PT10M")
    public void run() {
        Instant before = clock.now().minus(A_WHILE);
        // Not by minAge: Modulith's SQL forgets it for those that failed.
        failed.resubmit(ResubmissionOptions.defaults()
                .withFilter(it -> it.getPublicationDate().isBefore(before)));
    }
}
