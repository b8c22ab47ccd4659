package dk.spor.response.web;

import dk.spor.response.Treatment;
import dk.spor.response.TreatmentDetails;
import dk.spor.shared.Refusal;
import dk.spor.ui.TypedDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the municipality treated its response, as it was filled in on the check page.
 *
 * @param unapproved why it is submitted without the approval that was asked for
 */
public record TreatmentForm(
        String treatment,
        String body,
        String meetingDate,
        String meetingDateMonth,
        String meetingDateYear,
        String itemNumber,
        String minutes,
        String unapproved) {

    private static final int LONGEST = 200;

    public TreatmentForm {
        treatment = sent(treatment);
        body = sent(body);
        meetingDate = sent(meetingDate);
        meetingDateMonth = sent(meetingDateMonth);
        meetingDateYear = sent(meetingDateYear);
        itemNumber = sent(itemNumber);
        minutes = sent(minutes);
        unapproved = sent(unapproved);
    }

    static TreatmentForm of(TreatmentDetails details) {
        TypedDate date = TypedDate.of(details.meetingDate());
        return new TreatmentForm(
                details.treatment() == null ? "" : details.treatment().name(),
                details.body(),
                date.day(),
                date.month(),
                date.year(),
                details.itemNumber(),
                details.minutes(),
                "");
    }

    /** What is filled in so that it can't even be kept. */
    List<Refusal> malformed() {
        List<Refusal> refusals = new ArrayList<>();
        boolean political = details().treatment() != Treatment.ADMINISTRATIVE;
        if (political && !date().isBlank() && date().date().isEmpty()) {
            refusals.add(Refusal.of("ui.refusal.noDate").at("meetingDate"));
        }
        if (political && !minutes.isBlank() && !minutes.strip().matches("(?i)https?://[^\\s<>\"]+")) {
            refusals.add(Refusal.of("response.refusal.minutes").at("minutes"));
        }
        tooLong(body, "body", refusals);
        tooLong(itemNumber, "itemNumber", refusals);
        return refusals;
    }

    public TypedDate date() {
        return new TypedDate(meetingDate, meetingDateMonth, meetingDateYear);
    }

    TreatmentDetails details() {
        return new TreatmentDetails(
                Arrays.stream(Treatment.values())
                        .filter(it -> it.name().equals(treatment))
                        .findFirst()
                        .orElse(null),
                line(body),
                date().date().orElse(null),
                line(itemNumber),
                line(minutes));
    }

    private static void tooLong(String typed, String field, List<Refusal> refusals) {
        if (typed.length() > LONGEST) {
            refusals.add(Refusal.of("response.refusal.tooLong", typed.length(), LONGEST)
                    .at(field));
        }
    }

    private static String line(String typed) {
        return typed.replace('\n', ' ').strip();
    }

    private static String sent(@Nullable String value) {
        return value == null ? "" : value;
    }
}
