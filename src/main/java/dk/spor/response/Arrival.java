package dk.spor.response;

import dk.spor.media.FileId;
import org.jspecify.annotations.Nullable;

/**
 * How a version came in.
 *
 * @param late whether it was let in after the deadline
 * @param registered null when the municipality submitted it itself
 */
public record Arrival(boolean late, @Nullable Registration registered) {

    /**
     * What the secretariat registered.
     *
     * @param original the file as it came
     * @param sha256 of its bytes, 64 hexadecimal digits
     */
    public record Registration(Channel channel, FileId original, String sha256) {}
}
