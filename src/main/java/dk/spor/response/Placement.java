package dk.spor.response;

/** Where a municipality would put its supplementary theme; the secretariat decides. */
public enum Placement {
    UNDER_TRACK,
    OWN_TRACK,
    UNDECIDED
}
