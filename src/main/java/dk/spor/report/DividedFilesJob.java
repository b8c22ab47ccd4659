package dk.spor.report;

import dk.spor.shared.SystemClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes the files of locked reports that are divided, on one node at a time: beside the locking rather than in it, so that
 * whoever locks a large report does not wait for hundreds of files.
 */
@Component
class DividedFilesJob {

    private static final Logger LOG = LoggerFactory.getLogger(DividedFilesJob.class);
    /** Other jobs of Spor wait meanwhile. */
    private static final Duration AT_A_TIME = Duration.ofSeconds(5);

    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(10);

    private final DividedStore divided;
    private final MakeDividedFiles making;
    private final SystemClock clock;
    private final Map<UUID, Instant> failed = new ConcurrentHashMap<>();

    DividedFilesJob(DividedStore divided, MakeDividedFiles making, SystemClock clock) {
        this.divided = divided;
        this.making = making;
        this.clock = clock;
    }

    @Scheduled(cron = "*/10 * * * * *")
    @SchedulerLock(name = "report-files", lockAtMostFor = "PT5M")
    public void run() {
        Instant until = clock.now().plus(AT_A_TIME);
        Instant tried = clock.now().minus(BETWEEN_TRIES);
        failed.values().removeIf(it -> !it.isAfter(tried));
        divided.unfinished().stream()
                .filter(it -> !failed.containsKey(it.snapshot()))
                .forEach(it -> make(it, until));
    }

    /** A report whose files cannot be made stands in no other's way. What the failure says may hold words of a response. */
    private void make(DividedReport report, Instant until) {
        try {
            while (clock.now().isBefore(until) && making.missing(report) > 0) {
                making.next(report);
            }
        } catch (RuntimeException e) {
            failed.put(report.snapshot(), clock.now());
            LOG.error(
                    "A file of the locked report {} could not be made, and is tried again in {} minutes: {} {}",
                    report.snapshot(),
                    BETWEEN_TRIES.toMinutes(),
                    e.getClass().getName(),
                    Arrays.stream(e.getStackTrace()).limit(3).toList());
        }
    }
}
