package dk.spor.response;

import static dk.spor.shared.InputText.sent;

import dk.spor.shared.Refusal;
import dk.spor.ui.TypedDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the municipality treated its response, as it was filled in on the check page: field by field as a browser sends it.
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

    /** Characters in a line. */
    static final int LONGEST = 200;

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

    /** From what belongs together. */
    public TreatmentForm(String treatment, TypedMeeting meeting, String unapproved, TypedReservation reserving) {
        this(
                treatment,
                meeting.body(),
                meeting.date().day(),
                meeting.date().month(),
                meeting.date().year(),
                meeting.itemNumber(),
                meeting.minutes(),
                unapproved,
                reserving.body(),
                reserving.expected().day(),
                reserving.expected().month(),
                reserving.expected().year(),
                reserving.text());
    }

    /** A treatment that is planned is what a reservation would wait for. */
    public static TreatmentForm of(TreatmentDetails details, @Nullable Reservation reservation) {
        Reservation planned = new Reservation(details.body(), details.meetingDate(), "");
        String chosen = details.treatment() == null ? "" : details.treatment().name();
        return new TreatmentForm(
                reservation == null ? chosen : PROVISIONAL,
                TypedMeeting.of(details),
                "",
                TypedReservation.of(reservation == null ? planned : reservation));
    }

    public TreatmentForm reserving(String text) {
        return new TreatmentForm(
                treatment, meeting(), unapproved, new TypedReservation(expectedBody, expected(), text));
    }

    /** What is filled in so that it can't even be kept. */
    public List<Refusal> malformed() {
        List<Refusal> refusals = new ArrayList<>();
        boolean held = !isProvisional() && chosen() != Treatment.ADMINISTRATIVE;
        refusals.addAll(held ? meeting().malformed() : meeting().tooLong());
        if (isProvisional()) {
            refusals.addAll(typedReservation().malformed());
        }
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
        return isProvisional() ? typedReservation().reservation() : null;
    }

    /** What is submitted with a reservation has been treated by the administration so far. */
    public TreatmentDetails details() {
        return isProvisional() ? TreatmentDetails.administrative() : meeting().details(chosen());
    }

    private @Nullable Treatment chosen() {
        return Arrays.stream(Treatment.values())
                .filter(it -> it.name().equals(treatment))
                .findFirst()
                .orElse(null);
    }

    private TypedMeeting meeting() {
        return new TypedMeeting(body, date(), itemNumber, minutes);
    }

    private TypedReservation typedReservation() {
        return new TypedReservation(expectedBody, expected(), reservation);
    }

    static void tooLong(String typed, int longest, String field, List<Refusal> refusals) {
        if (typed.length() > longest) {
            refusals.add(Refusal.of("response.refusal.tooLong", typed.length(), longest)
                    .at(field));
        }
    }

    static String line(String typed) {
        return typed.replace('\n', ' ').strip();
    }
}
