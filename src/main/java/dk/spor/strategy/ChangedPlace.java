package dk.spor.strategy;

/** Where a track or a paragraph stands in two versions: what has moved has two places, and is neither new nor gone. */
public enum ChangedPlace {
    SAME,
    NEW,
    GONE,
    MOVED_HERE,
    MOVED_AWAY;

    /** Whether the earlier version has it in this place. */
    public boolean isBefore() {
        return this == SAME || this == GONE || this == MOVED_AWAY;
    }

    /** Whether the later version has it in this place. */
    public boolean isAfter() {
        return this == SAME || this == NEW || this == MOVED_HERE;
    }

    public boolean isNew() {
        return this == NEW;
    }

    public boolean isGone() {
        return this == GONE;
    }

    public boolean isMovedHere() {
        return this == MOVED_HERE;
    }

    public boolean isMovedAway() {
        return this == MOVED_AWAY;
    }
}
