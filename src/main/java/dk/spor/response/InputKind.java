package dk.spor.response;

/** What an input (bemærkning) is about. */
public enum InputKind {
    /** The whole draft. */
    GENERAL,
    /** One track, with a {@link Stance}. */
    TRACK,
    /** A new wording of one paragraph. */
    PARAGRAPH,
    /** A theme that no track has; must be justified. */
    SUPPLEMENTARY_THEME
}
