package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That something was done to many points at once.
 *
 * @param undone null while it stands, for all of them or the one that this is told of
 */
public record BulkEvent(
        BulkId id,
        BulkKind kind,
        PersonId by,
        Instant at,
        @Nullable Undone undone) {

    /** Who took it back, and when. */
    public record Undone(PersonId by, Instant at) {}

    /** Everybody who had to do with it. */
    public List<PersonId> people() {
        return undone == null ? List.of(by) : List.of(by, undone.by());
    }
}
