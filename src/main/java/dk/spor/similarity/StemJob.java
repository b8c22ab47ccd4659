package dk.spor.similarity;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the index of stems no more than some seconds behind the points, on one node at a time. */
@Component
class StemJob {

    private static final int TIMES = 20;

    private final StemPoints stem;

    StemJob(StemPoints stem) {
        this.stem = stem;
    }

    @Scheduled(cron = "5/10 * * * * *")
    @SchedulerLock(name = "similarity-stems", lockAtMostFor = "PT2M")
    public void run() {
        for (int i = 0; i < TIMES && stem.some(); i++) {
            // The next ones.
        }
    }
}
