package dk.spor.synthesis;

/** What happens to a tag, or to a point because of one. */
public enum TagStep {
    ADDED,
    CHANGED,
    MERGED,
    SEPARATED,
    GIVEN,
    TAKEN
}
