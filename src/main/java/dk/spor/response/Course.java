package dk.spor.response;

import dk.spor.identity.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has happened to a version since it was submitted. */
public record Course(
        @Nullable Confirmed confirmed, @Nullable Ended ended) {

    public static final Course NONE = new Course(null, null);

    /** The body that it was submitted with a reservation for has agreed to it. */
    public record Confirmed(Confirmation decision, PersonId by, Instant at) {}

    /**
     * It counts no more.
     *
     * @param reason empty when the municipality submitted a newer version
     */
    public record Ended(VersionStanding standing, String reason, PersonId by, Instant at) {}

    VersionStanding standing(VersionKind kind) {
        if (ended != null) {
            return ended.standing();
        }
        return confirmed == null ? kind.first() : VersionStanding.CONFIRMED;
    }
}
