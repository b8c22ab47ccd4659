package dk.spor.response;

/** What a submitted version is. */
public enum VersionKind {
    /** The municipality's final response. */
    FINAL
}
