package dk.spor.response;

/** What a file of a submitted response is. */
public enum PaperKind {
    /** The response as PDF. */
    RESPONSE,
    /** Its text as canonical JSON. */
    TEXT,
    /** The receipt, which carries the response. */
    RECEIPT,
    /** The document that the municipality has brought as its response. */
    DOCUMENT,
    /** An appendix. */
    APPENDIX,
    /** The minutes of the meeting that treated or confirmed it, for the municipality itself. */
    MINUTES
}
