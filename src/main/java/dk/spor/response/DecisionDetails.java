package dk.spor.response;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided about a response, as it was filled in.
 *
 * @param extract of the minutes; may be empty when there is an address or a file
 * @param minutes their address; may be empty when there is an extract or a file
 */
public record DecisionDetails(@Nullable LocalDate meetingDate, String itemNumber, String extract, String minutes) {

    /** The most characters of an extract. */
    public static final int LONGEST_EXTRACT = 5000;
}
