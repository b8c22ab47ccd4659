package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.Drafts;
import dk.spor.response.Reservation;
import dk.spor.response.TreatmentForm;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ready sentence of a reservation, in Danish as all that is submitted, which whoever submits may change. */
@Component
class ReservationWords {

    private final Drafts drafts;
    private final Texts texts;

    ReservationWords(Drafts drafts, Texts texts) {
        this.drafts = drafts;
        this.texts = texts;
    }

    /** The form with the sentence, where none is written or the one written is that of what stood there before. */
    TreatmentForm filled(Asked asked, TreatmentForm form) {
        String ready = ready(form.reserved());
        String written = form.reservation().strip();
        if (ready.isEmpty() || written.equals(ready)) {
            return form;
        }
        String before = ready(drafts.of(asked).reservation());
        return written.isEmpty() || written.equals(before) ? form.reserving(ready) : form;
    }

    private String ready(@Nullable Reservation reservation) {
        return reservation == null || reservation.body().isBlank() || reservation.expected() == null
                ? ""
                : texts.text(
                        Formats.DANISH.locale(),
                        "response.reservation.sentence",
                        reservation.body(),
                        Formats.DANISH.date(reservation.expected()));
    }
}
