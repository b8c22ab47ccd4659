package dk.spor.revision;

/** What becomes of a gathered theme. */
public enum ThemeDecision {
    OWN_TRACK,
    UNDER_TRACK,
    NOT_A_TRACK;

    /** Whether it puts something into the draft. */
    public boolean isInDraft() {
        return this != NOT_A_TRACK;
    }
}
