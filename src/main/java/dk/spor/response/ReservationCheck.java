package dk.spor.response;

import dk.spor.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a reservation still lacks before a response can be submitted with it. */
final class ReservationCheck {

    private final List<Refusal> refusals = new ArrayList<>();

    private ReservationCheck() {}

    /** @param today the day of the submission: the meeting is that day or later */
    static List<Refusal> of(Reservation reservation, LocalDate today) {
        ReservationCheck check = new ReservationCheck();
        if (reservation.body().isBlank()) {
            check.refuse("expectedBody", "expectedBody");
        }
        if (reservation.expected() == null) {
            check.refuse("expectedDate", "expectedDate");
        } else if (reservation.expected().isBefore(today)) {
            check.refuse("expectedDate.past", "expectedDate");
        }
        if (reservation.text().isBlank()) {
            check.refuse("reservation", "reservation");
        }
        return List.copyOf(check.refusals);
    }

    private void refuse(String text, String field) {
        refusals.add(Refusal.of("response.check." + text).at(field));
    }
}
