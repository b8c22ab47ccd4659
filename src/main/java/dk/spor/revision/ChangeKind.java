package dk.spor.revision;

/** What has happened to the title, a track or a paragraph; it may have been both edited and moved. */
public enum ChangeKind {
    ADDED,
    /** Other words, another kind, or another title. */
    EDITED,
    MOVED,
    REMOVED
}
