package dk.spor.response.web;

import dk.spor.response.Reservation;
import dk.spor.response.TreatmentForm;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ready sentence of a reservation, in Danish as all that is submitted, which whoever submits may change. */
@Component
class ReservationWords {

    private final Texts texts;
    private final Predicate<String> isReady;

    ReservationWords(Texts texts) {
        this.texts = texts;
        this.isReady = Pattern.compile("\\Q" + sentence("\\E.*\\Q", "\\E.*\\Q") + "\\E")
                .asMatchPredicate();
    }

    /** The form with the sentence, where none is written or the one written is that of another body or day. */
    TreatmentForm filled(TreatmentForm form) {
        String ready = ready(form.reserved());
        String written = form.reservation().strip();
        if (ready.isEmpty() || written.equals(ready)) {
            return form;
        }
        return written.isEmpty() || isReady.test(written) ? form.reserving(ready) : form;
    }

    private String ready(@Nullable Reservation reservation) {
        return reservation == null || reservation.body().isBlank() || reservation.expected() == null
                ? ""
                : sentence(reservation.body(), Formats.DANISH.date(reservation.expected()));
    }

    private String sentence(String body, String day) {
        return texts.text(Formats.DANISH.locale(), "response.reservation.sentence", body, day);
    }
}
