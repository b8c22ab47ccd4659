package dk.spor.response;

/** What is missing of a document's text in the input that it was put into. */
public enum Missing {
    /** Only the beginning had room. */
    REST,
    /** Nothing could be taken out of it; the name of the file stands there. */
    ALL
}
