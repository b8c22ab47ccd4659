package dk.spor.revision;

/** What was done with a gathered theme. */
public enum ThemeStepKind {
    GATHERED,
    RENAMED,
    ADDED,
    TAKEN_OUT,
    OWN_TRACK,
    UNDER_TRACK,
    NOT_A_TRACK,
    UNDECIDED,
    /** The words of its proposals stand in the draft as they are. */
    WORDS_STAND
}
