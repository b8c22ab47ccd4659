package dk.spor.strategy;

/** What a paragraph of a strategy is. */
public enum ParagraphKind {
    TEXT,
    /** A wanted result (mål). */
    GOAL,
    /** A concrete activity (indsats). */
    INITIATIVE;

    /** Whether the reader is told what it is; plain text speaks for itself. */
    public boolean isNamed() {
        return this != TEXT;
    }
}
