package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one point together with others.
 *
 * @param undone null while it stands for this point
 */
public record BulkEvent(BulkId id, BulkKind kind, PersonId by, Instant at, Bulk.@Nullable Undone undone) {

    /** Everybody who had to do with it. */
    public List<PersonId> people() {
        return undone == null ? List.of(by) : List.of(by, undone.by());
    }
}
