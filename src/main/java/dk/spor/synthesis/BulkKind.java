package dk.spor.synthesis;

/** What kind of thing was done to many points at once. */
public enum BulkKind {
    ASSIGNED,
    TAGGED,
    UNTAGGED,
    ANSWERED
}
