package dk.spor.response.web;

import static dk.spor.shared.InputText.sent;

import dk.spor.response.Confirmation;
import dk.spor.response.DecisionDetails;
import dk.spor.shared.Refusal;
import dk.spor.ui.TypedDate;
import java.util.List;

/** The decision that confirms a provisional response, as it was filled in. */
public record ConfirmationForm(
        String meetingDate, String meetingDateMonth, String meetingDateYear, String itemNumber, String minutes) {

    static final ConfirmationForm BLANK = new ConfirmationForm("", "", "", "", "");

    public ConfirmationForm {
        meetingDate = sent(meetingDate);
        meetingDateMonth = sent(meetingDateMonth);
        meetingDateYear = sent(meetingDateYear);
        itemNumber = sent(itemNumber);
        minutes = sent(minutes);
    }

    /** With a decision that has been recorded. */
    static ConfirmationForm of(DecisionDetails details) {
        TypedDate day = TypedDate.of(details.meetingDate());
        return new ConfirmationForm(day.day(), day.month(), day.year(), details.itemNumber(), details.minutes());
    }

    /** With the day on which it was expected. */
    static ConfirmationForm expected(TypedDate day) {
        return new ConfirmationForm(day.day(), day.month(), day.year(), "", "");
    }

    public TypedDate date() {
        return new TypedDate(meetingDate, meetingDateMonth, meetingDateYear);
    }

    List<Refusal> malformed() {
        return !date().isBlank() && date().date().isEmpty()
                ? List.of(Refusal.of("ui.refusal.noDate").at("meetingDate"))
                : List.of();
    }

    Confirmation decision() {
        return new Confirmation(
                date().date().orElse(null), itemNumber.replace('\n', ' ').strip(), minutes.strip());
    }
}
