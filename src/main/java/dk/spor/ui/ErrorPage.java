package dk.spor.ui;

import java.util.Set;

/**
 * The page of a request that can't be answered.
 *
 * @param reference what the reader can quote, so that the failure is found in the log; empty when nothing was logged
 */
public record ErrorPage(int status, String reference) implements Page {

    private static final Set<Integer> WITH_WORDS = Set.of(400, 403, 404, 405, 413, 503);

    /** Which words it is shown with: its own, or those of the nearest one that has some. */
    public int words() {
        if (WITH_WORDS.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }
}
