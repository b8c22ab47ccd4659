package dk.spor.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to hand out, as it was typed.
 *
 * @param topic the key of a {@link Topic}
 * @param person the identity of somebody on the team
 * @param due null when it is no date
 */
public record AssignmentProposal(
        String topic, String person, @Nullable LocalDate due, String note) {

    /** The most characters of a note or a reason. */
    public static final int LONGEST_NOTE = 500;
}
