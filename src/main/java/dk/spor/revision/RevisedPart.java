package dk.spor.revision;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The title, a track or a paragraph that stands differently in two versions.
 *
 * @param with the track that it came or went with, for a paragraph of one that is new or gone; else null
 */
record RevisedPart(
        UUID id,
        PartKind type,
        Set<ChangeKind> kinds,
        @Nullable PartStanding before,
        @Nullable PartStanding after,
        @Nullable UUID with) {

    /** How it stands, or stood last. */
    PartStanding shown() {
        return after != null ? after : Objects.requireNonNull(before);
    }
}
