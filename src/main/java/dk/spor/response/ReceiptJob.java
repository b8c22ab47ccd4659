package dk.spor.response;

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

    private final ReceiptStore missing;
    private final Receipts receipts;

    ReceiptJob(ReceiptStore missing, Receipts receipts) {
        this.missing = missing;
        this.receipts = receipts;
    }

    @Scheduled(cron = "*/10 * * * * *")
    @SchedulerLock(name = "response-receipts", lockAtMostFor = "PT1M")
    public void run() {
        missing.missing(AT_A_TIME).forEach(this::keep);
    }

    /** One that cannot be made stands in nobody's way. What the failure says of itself may hold words of a response. */
    private void keep(VersionId version) {
        try {
            receipts.keep(version);
        } catch (RuntimeException failed) {
            LOG.error(
                    "The receipt of version {} could not be made: {}",
                    version,
                    failed.getClass().getName());
        }
    }
}
