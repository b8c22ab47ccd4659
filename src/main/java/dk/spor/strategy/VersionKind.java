package dk.spor.strategy;

/** What a version of a strategy's text is for. */
public enum VersionKind {
    /** The text that is sent out for consultation (høringsudkast). */
    CONSULTATION_DRAFT,
    /** What the secretariat makes of it after the consultation (revideret udkast). */
    REVISED_DRAFT
}
