package dk.spor.strategy;

/** What a paragraph of a strategy is. */
public enum ParagraphKind {
    TEXT,
    /** A wanted result (mål). */
    GOAL,
    /** A concrete activity (indsats). */
    INITIATIVE;

    /** The name of its icon; blank for plain text. */
    public String icon() {
        return switch (this) {
            case TEXT -> "";
            case GOAL -> "flag";
            case INITIATIVE -> "checklist";
        };
    }

    /** Whether the reader is told what it is; plain text speaks for itself. */
    public boolean isNamed() {
        return this != TEXT;
    }
}
