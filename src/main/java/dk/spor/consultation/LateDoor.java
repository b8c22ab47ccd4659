package dk.spor.consultation;

import dk.spor.shared.Deadline;
import java.time.Instant;

/**
 * The door that the secretariat has opened for one consultee's late answer, or closed again.
 *
 * @param number how often it has been opened and closed until now
 * @param until the moment through whose minute an answer is taken
 * @param reason why it was opened; empty when it has been closed
 * @param closed whether it was closed before its moment
 * @param at when it was opened, or closed
 */
public record LateDoor(int number, Deadline until, String reason, boolean closed, Instant at) {

    /** Whether a request received whole at this instant came through it; one from before a closing did. */
    public boolean isOpen(Instant received) {
        return until.isInTime(received) && (!closed || received.isBefore(at));
    }

    boolean saysTheSame(LateDoor other) {
        return until.equals(other.until) && reason.equals(other.reason);
    }
}
