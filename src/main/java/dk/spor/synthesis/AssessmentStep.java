package dk.spor.synthesis;

/** What has happened to an answer. */
public enum AssessmentStep {
    SAVED,
    SENT_TO_CHECK,
    SENT_BACK,
    APPROVED,
    REOPENED,
    /** A new version of the response says something else. */
    TEXT_CHANGED,
    /** Was written, but somebody else had saved first. */
    NOT_CHOSEN,
    /** What was done to many at once was taken back: it says again what it said before. */
    TAKEN_BACK
}
