package dk.spor.report;

import dk.spor.organisation.Organisation;

/** What has become of a municipality's response since a report was locked. */
public record Since(Organisation municipality, What what) {

    /** Why the locked report no longer tells what holds. */
    public enum What {
        /** The reservation is resolved: the text is the same, the counts are not. */
        CONFIRMED,
        /** A newer version counts. */
        REPLACED,
        WITHDRAWN,
        /** There was none that could be read when the report was locked. */
        NEW
    }
}
