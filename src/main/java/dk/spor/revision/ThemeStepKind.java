package dk.spor.revision;

/** What was done with a gathered theme. */
public enum ThemeStepKind {
    GATHERED,
    ADDED,
    TAKEN_OUT,
    OWN_TRACK,
    UNDER_TRACK,
    NOT_A_TRACK,
    UNDECIDED
}
