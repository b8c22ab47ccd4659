package dk.spor.report;

/**
 * What has happened since a report was locked.
 *
 * @param about name of the municipality whose response it has happened to, or number of the revised draft
 */
public record Since(String about, What what) {

    /** Why the locked report no longer tells what holds. */
    public enum What {
        /** The reservation is resolved: the text is the same, the counts are not. */
        CONFIRMED,
        /** A newer version counts. */
        REPLACED,
        WITHDRAWN,
        /** There was none that could be read when the report was locked. */
        NEW,
        /** There is a newer revised draft than the one that the report tells the changes of. */
        REVISED
    }
}
