package dk.spor.audit;

/**
 * The end of the chain so far.
 *
 * @param number of the last row
 * @param hash of the last row, SHA-256 in hex
 */
record Link(long number, String hash) {

    /** Before the first row. */
    static final Link BEGINNING = new Link(0, "0".repeat(64));
}
