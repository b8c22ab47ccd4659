package dk.spor.consultation;

import dk.spor.shared.Deadline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that everybody may know has happened to a consultation, for its page and its feed.
 *
 * @param number of the version of the material, for what is about one; else 0
 * @param deadline the new general one, for an extension
 * @param reason why; blank where none is needed
 */
public record Announcement(
        Kind kind, Instant at, int number, @Nullable Deadline deadline, String reason) {

    /** What has happened. */
    public enum Kind {
        SENT_OUT,
        CORRECTED,
        EXTENDED,
        PROCESSING,
        CONCLUDED,
        WITHDRAWN
    }
}
