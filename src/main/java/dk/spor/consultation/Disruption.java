package dk.spor.consultation;

import dk.spor.shared.Copenhagen;
import dk.spor.shared.Deadline;
import dk.spor.shared.WorkingDays;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** A breakdown of Spor itself: how far the deadline moves, and what is said about it. */
@Component
public class Disruption {

    private static final int AT_MOST = 24 * 14;

    private final Texts texts;

    Disruption(Texts texts) {
        this.texts = texts;
    }

    /**
     * So many hours after the deadline, or after now when it has passed; moved to a working day, and out of the hour that
     * summer time skips.
     */
    public LocalDateTime until(Deadline deadline, int hours, Instant now) {
        LocalDateTime from = deadline.hasPassed(now)
                ? Copenhagen.at(now).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES)
                : deadline.local();
        LocalDateTime until = from.plusHours(Math.max(1, Math.min(AT_MOST, hours)));
        LocalDateTime working = WorkingDays.onOrAfter(until.toLocalDate()).atTime(until.toLocalTime());
        return Deadline.exists(working) ? working : working.plusHours(1);
    }

    /** The reason that everybody reads, in Danish. */
    public String reason() {
        return texts.text(Formats.DANISH.locale(), "consultation.disruption.reason");
    }
}
