package dk.spor.consultation;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every five minutes, on one node at a time, whether a reminder has fallen due; what was missed is caught up. */
@Component
class ReminderJob {

    private final Reminders reminders;

    ReminderJob(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(cron = "0 */5 * * * *")
    @SchedulerLock(name = "consultation-reminders", lockAtMostFor = "PT4M")
    public void run() {
        reminders.sendWhatIsDue();
    }
}
