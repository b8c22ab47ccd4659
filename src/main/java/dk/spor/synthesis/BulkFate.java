package dk.spor.synthesis;

/** What became of a point when something was done to many, or taken back. */
public enum BulkFate {
    DONE,
    /** It was so already. */
    SAME,
    /** Somebody has changed it since it was shown, or since that was done. */
    MEANWHILE,
    /** Its answer is no draft any more. */
    SETTLED,
    /** It has been split or joined, or the municipality has taken it back. */
    ENDED
}
