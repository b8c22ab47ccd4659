package dk.spor.consultation;

import dk.spor.shared.Copenhagen;
import dk.spor.shared.Deadline;
import dk.spor.shared.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * From when until when answers are taken, as local times in Copenhagen.
 *
 * @param deadline the one first announced, without extensions
 * @param shortPeriodReason why the period is under four weeks; blank where it is not
 */
public record Period(LocalDateTime opens, LocalDateTime deadline, String shortPeriodReason) {

    /** Good practice for bills, used here too: municipalities must have time to hear their own. */
    static final int WEEKS_WITHOUT_REASON = 4;

    /** A committee, the finance committee and the council take six to eight weeks. */
    static final int WEEKS_FOR_POLITICAL_TREATMENT = 8;

    /** Calendar days from the opening to the deadline. */
    public long days() {
        return ChronoUnit.DAYS.between(opens.toLocalDate(), deadline.toLocalDate());
    }

    public boolean isShort() {
        return days() < 7 * WEEKS_WITHOUT_REASON;
    }

    /** Whether municipalities will find it hard to treat their answer politically. */
    public boolean leavesNoTimeForPolitics() {
        return days() < 7 * WEEKS_FOR_POLITICAL_TREATMENT;
    }

    public Instant opensAt() {
        return opens.atZone(Copenhagen.ZONE).toInstant();
    }

    /** Why a consultation can't be announced with this period. */
    List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (!Deadline.exists(opens)) {
            refusals.add(Refusal.of("consultation.refusal.hourIsSkipped").at("opens"));
        } else if (opens.toLocalDate().isBefore(Copenhagen.day(now))) {
            refusals.add(Refusal.of("consultation.refusal.opensInThePast").at("opens"));
        }
        if (!Deadline.exists(deadline)) {
            refusals.add(Refusal.of("consultation.refusal.hourIsSkipped").at("deadline"));
        } else if (new Deadline(deadline).hasPassed(now)) {
            refusals.add(Refusal.of("consultation.refusal.deadlineInThePast").at("deadline"));
        } else if (!deadline.isAfter(opens)) {
            refusals.add(
                    Refusal.of("consultation.refusal.deadlineBeforeOpening").at("deadline"));
        } else if (isShort() && shortPeriodReason.isBlank()) {
            refusals.add(Refusal.of("consultation.refusal.shortPeriod", days()).at("shortPeriodReason"));
        }
        return refusals;
    }
}
