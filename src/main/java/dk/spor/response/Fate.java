package dk.spor.response;

/** Why an input no longer says something. */
public enum Fate {
    REPLACED,
    REMOVED,
    /** Somebody else had saved first, so it was never the input's text. */
    NOT_CHOSEN
}
