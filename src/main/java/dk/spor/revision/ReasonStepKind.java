package dk.spor.revision;

/** What was done with a reason. */
public enum ReasonStepKind {
    TIED,
    UNTIED,
    EDITORIAL,
    EDITORIAL_TAKEN_BACK
}
