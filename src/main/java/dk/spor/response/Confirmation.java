package dk.spor.response;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision that confirms a provisional response, as far as it has been filled in.
 *
 * @param minutes address of the minutes or an extract of them; empty when none was given
 */
public record Confirmation(@Nullable LocalDate meetingDate, String itemNumber, String minutes) {}
