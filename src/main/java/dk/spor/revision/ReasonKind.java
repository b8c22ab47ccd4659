package dk.spor.revision;

/** Where a reason comes from. */
public enum ReasonKind {
    /** A point of a municipality. */
    POINT,
    /** The secretariat's own. */
    EDITORIAL
}
