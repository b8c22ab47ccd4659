package dk.spor.response;

import dk.spor.shared.Refusal;
import dk.spor.ui.TypedDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meeting that treats a response, as it was typed. */
public record TypedMeeting(String body, TypedDate date, String itemNumber, String minutes) {

    public static final TypedMeeting BLANK = new TypedMeeting("", TypedDate.BLANK, "", "");

    /** Characters of an address; browsers and servers take about as many. */
    private static final int LONGEST_ADDRESS = 2000;

    private static final String WEB_ADDRESS = "(?i)https?://[^\\s<>\"]+";

    static TypedMeeting of(TreatmentDetails details) {
        return new TypedMeeting(
                details.body(), TypedDate.of(details.meetingDate()), details.itemNumber(), details.minutes());
    }

    TreatmentDetails details(@Nullable Treatment treatment) {
        return new TreatmentDetails(
                treatment,
                TreatmentForm.line(body),
                date.date().orElse(null),
                TreatmentForm.line(itemNumber),
                TreatmentForm.line(minutes));
    }

    /** What is filled in so that it can't be kept. */
    public List<Refusal> malformed() {
        List<Refusal> refusals = tooLong();
        if (!date.isBlank() && date.date().isEmpty()) {
            refusals.add(Refusal.of("ui.refusal.noDate").at("meetingDate"));
        }
        if (!minutes.isBlank() && !minutes.strip().matches(WEB_ADDRESS)) {
            refusals.add(Refusal.of("response.refusal.minutes").at("minutes"));
        }
        return refusals;
    }

    /** The same of one that is not asked for. */
    List<Refusal> tooLong() {
        List<Refusal> refusals = new ArrayList<>();
        TreatmentForm.tooLong(body, TreatmentForm.LONGEST, "body", refusals);
        TreatmentForm.tooLong(itemNumber, TreatmentForm.LONGEST, "itemNumber", refusals);
        TreatmentForm.tooLong(minutes, LONGEST_ADDRESS, "minutes", refusals);
        return refusals;
    }
}
