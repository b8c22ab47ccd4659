package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was done to many points at once, and what became of each.
 *
 * @param lines those that the reader may read, in the order of the list
 * @param hidden how many others there were
 * @param undone null while it stands
 */
public record Bulk(
        BulkId id,
        BulkDeed deed,
        PersonId by,
        Instant at,
        List<Line> lines,
        int hidden,
        @Nullable Undone undone) {

    /** Who took it back, and when. */
    public record Undone(PersonId by, Instant at) {}

    /**
     * One of the points.
     *
     * @param back what became of it when that was taken back; null where it was not
     */
    public record Line(Point point, BulkFate fate, @Nullable BulkFate back) {}

    /** Those that it changed. */
    public List<Line> done() {
        return lines.stream().filter(it -> it.fate() == BulkFate.DONE).toList();
    }

    /** Those that were so already. */
    public List<Line> same() {
        return lines.stream().filter(it -> it.fate() == BulkFate.SAME).toList();
    }

    /** Those that had to stay as they were. */
    public List<Line> skipped() {
        Set<BulkFate> not = EnumSet.of(BulkFate.DONE, BulkFate.SAME);
        return lines.stream().filter(it -> !not.contains(it.fate())).toList();
    }

    /** Those that could not be taken back. */
    public List<Line> kept() {
        return lines.stream()
                .filter(it -> it.back() != null && it.back() != BulkFate.DONE)
                .toList();
    }

    /** How many were taken back. */
    public int restored() {
        return (int) lines.stream().filter(it -> it.back() == BulkFate.DONE).count();
    }

    public boolean canBeTakenBack() {
        return undone == null && !done().isEmpty();
    }

    /** Everybody who had to do with it. */
    public Collection<PersonId> people() {
        return Stream.concat(Stream.of(by), Stream.ofNullable(undone).map(Undone::by))
                .toList();
    }
}
