package dk.spor.response;

import dk.spor.consultation.Consultations;
import dk.spor.shared.Copenhagen;
import java.time.Clock;
import java.time.Instant;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks every five minutes, on one node at a time, whether a municipality is to be reminded of a reservation that it has
 * not resolved. Sending twice is sending once, so what was missed is caught up.
 */
@Component
class ProvisionalReminders {

    private final UnresolvedStore unresolved;
    private final Consultations consultations;
    private final VersionNotices notices;
    private final Clock clock;

    ProvisionalReminders(UnresolvedStore unresolved, Consultations consultations, VersionNotices notices, Clock clock) {
        this.unresolved = unresolved;
        this.consultations = consultations;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(cron = "45 */5 * * * *")
    @SchedulerLock(name = "response-reminders", lockAtMostFor = "PT4M")
    @Transactional
    public void sendWhatIsDue() {
        Instant now = clock.instant();
        unresolved.before(Copenhagen.day(now)).stream()
                .filter(it -> consultations
                        .terms(it.consultation(), it.municipality())
                        .filter(terms -> terms.status().takesAnswers())
                        .isPresent())
                .forEach(it ->
                        ProvisionalReminder.due(it.expected(), now).ifPresent(day -> notices.remind(it, day, now)));
    }
}
