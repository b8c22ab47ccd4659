package dk.spor.response;

import dk.spor.shared.Refusal;
import dk.spor.ui.TypedDate;
import java.util.ArrayList;
import java.util.List;

/** What a response is submitted with while it is still to be treated, as it was typed. */
public record TypedReservation(String body, TypedDate expected, String text) {

    private static final int LONGEST_TEXT = 1000;

    static TypedReservation of(Reservation reservation) {
        return new TypedReservation(reservation.body(), TypedDate.of(reservation.expected()), reservation.text());
    }

    Reservation reservation() {
        return new Reservation(TreatmentForm.line(body), expected.date().orElse(null), TreatmentForm.line(text));
    }

    /** What is filled in so that it can't be kept. */
    List<Refusal> malformed() {
        List<Refusal> refusals = new ArrayList<>();
        if (!expected.isBlank() && expected.date().isEmpty()) {
            refusals.add(Refusal.of("ui.refusal.noDate").at("expectedDate"));
        }
        TreatmentForm.tooLong(body, TreatmentForm.LONGEST, "expectedBody", refusals);
        TreatmentForm.tooLong(text, LONGEST_TEXT, "reservation", refusals);
        return refusals;
    }
}
