package dk.spor.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reservation as the columns that drafts and versions have in common; without one there is no body. */
interface ReservationColumns {

    String NAMES = "reservation_body, reservation_expected, reservation";
    String PARAMETERS = ":reservationBody, :reservationExpected, :reservation";

    static Map<String, @Nullable Object> of(@Nullable Reservation reservation) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("reservationBody", reservation == null ? null : reservation.body());
        columns.put("reservationExpected", reservation == null ? null : reservation.expected());
        columns.put("reservation", reservation == null ? "" : reservation.text());
        return columns;
    }

    static @Nullable Reservation reservation(ResultSet row) throws SQLException {
        String body = row.getString("reservation_body");
        return body == null
                ? null
                : new Reservation(
                        body, row.getObject("reservation_expected", LocalDate.class), row.getString("reservation"));
    }
}
