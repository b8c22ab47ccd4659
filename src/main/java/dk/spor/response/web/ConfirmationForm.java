package dk.spor.response.web;

import static dk.spor.shared.InputText.sent;

import dk.spor.response.Confirmation;
import dk.spor.response.DecisionDetails;
import dk.spor.response.TypedMeeting;
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

    /** With a decision that has been recorded: an address of its minutes leads to all of them, an extract is a part. */
    static ConfirmationForm of(DecisionDetails details) {
        TypedDate day = TypedDate.of(details.meetingDate());
        String minutes = details.minutes().isBlank() ? details.extract() : details.minutes();
        return new ConfirmationForm(day.day(), day.month(), day.year(), details.itemNumber(), minutes);
    }

    /** With the day on which it was expected. */
    static ConfirmationForm expected(TypedDate day) {
        return new ConfirmationForm(day.day(), day.month(), day.year(), "", "");
    }

    public TypedDate date() {
        return new TypedDate(meetingDate, meetingDateMonth, meetingDateYear);
    }

    /** What is filled in so that it can't be kept; the minutes may be an extract as well as an address. */
    List<Refusal> malformed() {
        return new TypedMeeting("", date(), itemNumber, "").malformed();
    }

    Confirmation decision() {
        return new Confirmation(
                date().date().orElse(null), itemNumber.replace('\n', ' ').strip(), minutes.strip());
    }
}
