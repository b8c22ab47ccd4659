package dk.spor.response;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a provisional response is submitted with, as far as it has been filled in.
 *
 * @param body who is still to treat it, in the municipality's words
 * @param expected the day on which that is expected
 * @param text the reservation itself, as it is printed
 */
public record Reservation(String body, @Nullable LocalDate expected, String text) {

    public static final Reservation EMPTY = new Reservation("", null, "");
}
