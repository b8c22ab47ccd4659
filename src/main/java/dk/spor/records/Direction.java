package dk.spor.records;

/** Which way a document has gone, seen from the one who files it. */
public enum Direction {
    /** Received. */
    IN,
    /** Sent. */
    OUT
}
