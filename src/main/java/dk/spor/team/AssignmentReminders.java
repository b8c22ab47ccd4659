package dk.spor.team;

import dk.spor.consultation.AnsweredSource;
import dk.spor.shared.Copenhagen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks every five minutes, on one node at a time, whether somebody is to be reminded of a part that is not finished.
 * Sending twice is sending once, so what was missed is caught up.
 */
@Component
class AssignmentReminders {

    private final AssignmentStore assignments;
    private final AnsweredSource answers;
    private final TeamNotices notices;
    private final Clock clock;

    AssignmentReminders(AssignmentStore assignments, AnsweredSource answers, TeamNotices notices, Clock clock) {
        this.assignments = assignments;
        this.answers = answers;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(cron = "30 */5 * * * *")
    @SchedulerLock(name = "team-reminders", lockAtMostFor = "PT4M")
    @Transactional
    public void sendWhatIsDue() {
        Instant now = clock.instant();
        LocalDate today = Copenhagen.day(now);
        int days = AssignmentReminder.LONGEST;
        assignments.due(today.minusDays(days), today.plusDays(days)).stream()
                .filter(it -> it.assignment().isOpen())
                .filter(it -> !answers.answered(it.consultation()).contains(it.municipality()))
                .forEach(it -> AssignmentReminder.toSend(
                                it.assignment().due(), it.assignment().at(), now)
                        .ifPresent(reminder -> notices.remind(it, reminder.occasion())));
    }
}
