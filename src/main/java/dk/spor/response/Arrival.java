package dk.spor.response;

import dk.spor.identity.PersonId;
import dk.spor.media.FileId;
import java.time.Instant;
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
     * @param sender who sent it, by function
     * @param at when it was registered
     * @param by who registered it
     */
    public record Registration(
            Channel channel, FileId original, String sha256, String sender, Instant at, PersonId by) {}
}
