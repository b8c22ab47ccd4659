package dk.spor.consultation;

import dk.spor.shared.Deadline;
import dk.spor.shared.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one consultee's answer to a consultation.
 *
 * @param deadline the one that holds for this consultee, extensions included
 * @param sealOpenedAt since when the secretariat may read this consultee's answer before its deadline; null while it
 *     may not
 * @param door for a late answer, as it was last opened or closed; null when it never was
 */
public record Terms(
        ConsultationStatus status,
        Instant opens,
        Deadline deadline,
        Seal seal,
        @Nullable Instant sealOpenedAt,
        LengthRule length,
        Contact contact,
        @Nullable LateDoor door) {

    /** Why an answer whose request was received whole at this instant can't be taken; empty when it can. */
    public List<Refusal> refusalsToAnswer(Instant received) {
        List<Refusal> refusals = refusalsWhenever(received);
        return refusals.isEmpty() && until(received).hasPassed(received)
                ? List.of(Refusal.of(
                        "consultation.refusal.deadlinePassed",
                        contact.function(),
                        contact.telephone(),
                        contact.email()))
                : refusals;
    }

    /** The same for what no deadline stops: a draft that is being written, or what follows a response in time. */
    public List<Refusal> refusalsWhenever(Instant received) {
        if (!status.takesAnswers()) {
            return List.of(Refusal.of("consultation.refusal.notOpen"));
        }
        return received.isBefore(opens) ? List.of(Refusal.of("consultation.refusal.notOpenYet")) : List.of();
    }

    /** Until when an answer is taken, seen from this instant: the deadline, or after it the moment of an open door. */
    public Deadline until(Instant now) {
        return door != null && isDoorOpen(now) ? door.until() : deadline;
    }

    /** Whether what is received whole at this instant comes too late and is taken all the same. */
    public boolean isDoorOpen(Instant received) {
        return door != null && deadline.hasPassed(received) && door.isOpen(received);
    }

    /** Which opening or closing of the door was the last; 0 when it never was opened. */
    public int doorNumber() {
        return door == null ? 0 : door.number();
    }

    /** Why there is no door to open for a late answer now. */
    public List<Refusal> refusalsToOpenDoor(Instant now) {
        if (!status.takesAnswers()) {
            return List.of(Refusal.of("consultation.refusal.notOpenForDoor"));
        }
        return deadline.isInTime(now) ? List.of(Refusal.of("consultation.refusal.stillInTime")) : List.of();
    }

    /** Whether the answer is still kept from the secretariat at this instant. */
    public boolean isSealed(Instant now) {
        return seal == Seal.UNTIL_DEADLINE && sealOpenedAt == null && deadline.isInTime(now);
    }
}
