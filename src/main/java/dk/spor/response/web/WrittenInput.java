package dk.spor.response.web;

import dk.spor.response.InputId;
import dk.spor.shared.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An input in the list of those that are being written.
 *
 * @param by who saved it last
 * @param missing what it lacks before it can be submitted
 * @param up whether it can change places with the one before it
 * @param here who else has it open; null when nobody does
 */
public record WrittenInput(
        InputId id,
        InputCard card,
        String by,
        Instant at,
        List<Refusal> missing,
        boolean up,
        boolean down,
        @Nullable Here here) {

    /** Whether somebody else writes in it. */
    public boolean isTaken() {
        return here != null && here.isTaken();
    }
}
