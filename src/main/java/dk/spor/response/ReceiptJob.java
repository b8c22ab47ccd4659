package dk.spor.response;

import dk.spor.shared.SystemClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the receipts of what was submitted lately, on one node at a time: beside the submissions rather than in them, so
 * that in the last minute nobody waits for the receipts of others.
 */
@Component
class ReceiptJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptJob.class);
    private static final int AT_A_TIME = 20;
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(10);

    private final ReceiptStore missing;
    private final Receipts receipts;
    private final SystemClock clock;
    private final Map<VersionId, Instant> failed = new ConcurrentHashMap<>();

    ReceiptJob(ReceiptStore missing, Receipts receipts, SystemClock clock) {
        this.missing = missing;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Scheduled(cron = "*/10 * * * * *")
    @SchedulerLock(name = "response-receipts", lockAtMostFor = "PT1M")
    public void run() {
        Instant tried = clock.now().minus(BETWEEN_TRIES);
        failed.values().removeIf(it -> !it.isAfter(tried));
        missing.missing(AT_A_TIME + failed.size()).stream()
                .filter(it -> !failed.containsKey(it))
                .forEach(this::keep);
    }

    /** One that cannot be made stands in nobody's way. What the failure says of itself may hold words of a response. */
    private void keep(VersionId version) {
        try {
            receipts.keep(version);
        } catch (RuntimeException e) {
            failed.put(version, clock.now());
            LOG.error(
                    "The receipt of version {} could not be made, and is tried again in {} minutes: {} {}",
                    version,
                    BETWEEN_TRIES.toMinutes(),
                    e.getClass().getName(),
                    Arrays.stream(e.getStackTrace()).limit(3).toList());
        }
    }
}
