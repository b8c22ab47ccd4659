package dk.spor.rendering;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, a heading or an item of a list, in two texts.
 *
 * @param before what it was; null when it was inserted, or moved here
 * @param after what it is; null when it was deleted, or moved away
 * @param moved whether the same words stand elsewhere in the other text
 * @param number of the item in its list as shown, from 1; 0 for what is no item
 */
public record DiffLine(
        @Nullable PassageForm before, @Nullable PassageForm after, boolean moved, int number, List<DiffPart> parts) {

    /** What it is shown as. */
    public PassageForm form() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    public boolean isMovedHere() {
        return moved && before == null;
    }

    public boolean isMovedAway() {
        return moved && after == null;
    }

    /** Whether nothing of it stands in the later text. */
    public boolean isGone() {
        return after == null;
    }

    public boolean isUnchanged() {
        return before != null && before.equals(after) && parts.stream().allMatch(DiffPart::isUnchanged);
    }

    /** What it has become; null when it is what it was. */
    public @Nullable FormChange formChange() {
        return before == null || after == null ? null : FormChange.between(before, after);
    }
}
