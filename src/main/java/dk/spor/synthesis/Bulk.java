package dk.spor.synthesis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was done to many points at once, and what became of each.
 *
 * @param event who did it when, and whether it was taken back
 * @param lines those that the reader may read, in the order of the list
 * @param hidden how many others there were
 */
public record Bulk(BulkEvent event, BulkDeed deed, List<Line> lines, int hidden) {

    /**
     * One of the points.
     *
     * @param back what became of it when that was taken back; null where it was not
     */
    public record Line(Point point, BulkFate fate, @Nullable BulkFate back) {}

    public BulkId id() {
        return event.id();
    }

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
        return event.undone() == null && !done().isEmpty();
    }
}
