package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.Fate;
import dk.spor.response.InputId;
import dk.spor.ui.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an input has said, the newest first.
 *
 * @param number of the input in the response; 0 when it has been removed
 * @param revision of the input, to be named when something is restored
 * @param mayRestore whether the reader may write now
 * @param from how many newer texts are left out
 * @param all how many texts there are
 * @param entries those of this page
 */
public record InputHistoryPage(
        Asked asked, InputId id, int number, int revision, boolean mayRestore, int from, int all, List<Entry> entries)
        implements Page {

    /**
     * One text of the input.
     *
     * @param number among all that is kept; 0 for what the input says now
     * @param by who wrote it
     * @param fate why the input does not say it now; null when it does
     * @param endedBy who replaced or removed it, or came first; empty when nobody did
     * @param difference from the one before it; from nothing for the first one
     * @param first whether nothing of the input is known before it
     */
    public record Entry(
            long number,
            String by,
            Instant at,
            @Nullable Fate fate,
            String endedBy,
            InputDifference difference,
            boolean first) {

        public boolean isCurrent() {
            return fate == null;
        }
    }

    public boolean isRemoved() {
        return number == 0;
    }

    public boolean hasNewer() {
        return from > 0;
    }

    public boolean hasOlder() {
        return from + entries.size() < all;
    }

    public String newer() {
        return address() + "/inputs/" + id + "/history?from=" + Math.max(0, from - HistoryPages.MOST);
    }

    public String older() {
        return address() + "/inputs/" + id + "/history?from=" + (from + entries.size());
    }

    public String address() {
        return ResponseAddress.of(asked);
    }
}
