package dk.spor.rendering;

/** What became of some words from one text to another. */
public enum Change {
    KEPT,
    INSERTED,
    DELETED
}
