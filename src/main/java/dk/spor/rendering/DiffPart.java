package dk.spor.rendering;

import java.util.List;

/**
 * Some words of a passage.
 *
 * @param before as they stood, without a paragraph around them; empty when they were inserted
 * @param after as they stand, empty when they were deleted
 * @param looks in what the same words look otherwise
 * @param replacing whether they were inserted right where others were deleted
 */
public record DiffPart(Change change, RichText before, RichText after, List<LookChange> looks, boolean replacing) {

    public boolean isInserted() {
        return change == Change.INSERTED;
    }

    public boolean isDeleted() {
        return change == Change.DELETED;
    }

    /** What a reader sees: the words as they stand now, or as they stood. */
    public RichText shown() {
        return isDeleted() ? before : after;
    }

    boolean isUnchanged() {
        return change == Change.KEPT && before.equals(after);
    }
}
