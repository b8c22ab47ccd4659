package dk.spor.reuse;

/** What has happened to a standard reply. */
public enum ReplyStep {
    SAVED,
    /** Can't be chosen any more; where it has been used it stands as it did. */
    WITHDRAWN
}
