package dk.spor.synthesis;

/**
 * A filter of the work list that somebody has named.
 *
 * @param query as it stands in the address: "?track=2&amp;q=klima"
 * @param shared whether all of the secretariat see it
 * @param own whether it is the reader's
 */
public record SavedView(SavedViewId id, String name, String query, boolean shared, boolean own) {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 60;

    /** The most characters of a filter. */
    public static final int LONGEST_QUERY = 1_000;
}
