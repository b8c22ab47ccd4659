package dk.spor.consultation;

import java.time.Instant;

/** Where a consultation is, worked out from its state and the clock. */
public enum Phase {
    DRAFT,
    /** Sent out, not open for answers yet. */
    UPCOMING,
    OPEN,
    /** Open, and the general deadline is today or tomorrow. */
    CLOSING_SOON,
    DEADLINE_PASSED,
    PROCESSING,
    CONCLUDED,
    WITHDRAWN;

    public static Phase of(ConsultationSummary consultation, Instant now) {
        return switch (consultation.status()) {
            case DRAFT -> DRAFT;
            case PUBLISHED -> ofPublished(consultation, now);
            case PROCESSING -> PROCESSING;
            case CONCLUDED -> CONCLUDED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    private static Phase ofPublished(ConsultationSummary consultation, Instant now) {
        if (now.isBefore(consultation.opens())) {
            return UPCOMING;
        }
        if (consultation.deadline().hasPassed(now)) {
            return DEADLINE_PASSED;
        }
        return consultation.deadline().daysLeft(now) <= 1 ? CLOSING_SOON : OPEN;
    }

    /** Whether answers are taken now. */
    public boolean isOpen() {
        return this == OPEN || this == CLOSING_SOON;
    }
}
