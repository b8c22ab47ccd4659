package dk.spor.response;

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
        String unapproved,
        String expectedBody,
        String expectedDate,
        String expectedDateMonth,
        String expectedDateYear,
        String reservation) {

    /** Chosen among the treatments: it is still to come, so the response is submitted with a reservation. */
    public static final String PROVISIONAL = "PROVISIONAL";

    private static final int LONGEST = 200;
    private static final int LONGEST_RESERVATION = 1000;

    public TreatmentForm {
        treatment = sent(treatment);
        body = sent(body);
        meetingDate = sent(meetingDate);
        meetingDateMonth = sent(meetingDateMonth);
        meetingDateYear = sent(meetingDateYear);
        itemNumber = sent(itemNumber);
        minutes = sent(minutes);
        unapproved = sent(unapproved);
        expectedBody = sent(expectedBody);
        expectedDate = sent(expectedDate);
        expectedDateMonth = sent(expectedDateMonth);
        expectedDateYear = sent(expectedDateYear);
        reservation = sent(reservation);
    }

    /** A treatment that is planned is what a reservation would wait for. */
    public static TreatmentForm of(TreatmentDetails details, @Nullable Reservation reservation) {
        TypedDate date = TypedDate.of(details.meetingDate());
        Reservation reserved =
                reservation == null ? new Reservation(details.body(), details.meetingDate(), "") : reservation;
        TypedDate expected = TypedDate.of(reserved.expected());
        String chosen = details.treatment() == null ? "" : details.treatment().name();
        return new TreatmentForm(
                reservation == null ? chosen : PROVISIONAL,
                details.body(),
                date.day(),
                date.month(),
                date.year(),
                details.itemNumber(),
                details.minutes(),
                "",
                reserved.body(),
                expected.day(),
                expected.month(),
                expected.year(),
                reserved.text());
    }

    public TreatmentForm reserving(String text) {
        return new TreatmentForm(
                treatment,
                body,
                meetingDate,
                meetingDateMonth,
                meetingDateYear,
                itemNumber,
                minutes,
                unapproved,
                expectedBody,
                expectedDate,
                expectedDateMonth,
                expectedDateYear,
                text);
    }

    /** What is filled in so that it can't even be kept. */
    public List<Refusal> malformed() {
        List<Refusal> refusals = new ArrayList<>();
        boolean political = !isProvisional() && details().treatment() != Treatment.ADMINISTRATIVE;
        if (isProvisional() && !expected().isBlank() && expected().date().isEmpty()) {
            refusals.add(Refusal.of("ui.refusal.noDate").at("expectedDate"));
        }
        if (political && !date().isBlank() && date().date().isEmpty()) {
            refusals.add(Refusal.of("ui.refusal.noDate").at("meetingDate"));
        }
        if (political && !minutes.isBlank() && !minutes.strip().matches("(?i)https?://[^\\s<>\"]+")) {
            refusals.add(Refusal.of("response.refusal.minutes").at("minutes"));
        }
        tooLong(body, LONGEST, "body", refusals);
        tooLong(itemNumber, LONGEST, "itemNumber", refusals);
        tooLong(expectedBody, LONGEST, "expectedBody", refusals);
        tooLong(reservation, LONGEST_RESERVATION, "reservation", refusals);
        return refusals;
    }

    public TypedDate date() {
        return new TypedDate(meetingDate, meetingDateMonth, meetingDateYear);
    }

    public TypedDate expected() {
        return new TypedDate(expectedDate, expectedDateMonth, expectedDateYear);
    }

    public boolean isProvisional() {
        return treatment.equals(PROVISIONAL);
    }

    /** The reservation, as far as it is filled in; null without one. */
    public @Nullable Reservation reserved() {
        return isProvisional()
                ? new Reservation(line(expectedBody), expected().date().orElse(null), line(reservation))
                : null;
    }

    /** What is submitted with a reservation has been treated by the administration so far. */
    public TreatmentDetails details() {
        if (isProvisional()) {
            return TreatmentDetails.administrative();
        }
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

    private static void tooLong(String typed, int longest, String field, List<Refusal> refusals) {
        if (typed.length() > longest) {
            refusals.add(Refusal.of("response.refusal.tooLong", typed.length(), longest)
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
