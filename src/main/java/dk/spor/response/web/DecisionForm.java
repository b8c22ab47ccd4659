package dk.spor.response.web;

import static dk.spor.shared.InputText.sent;

import dk.spor.response.Decision;
import dk.spor.response.DecisionDetails;
import dk.spor.response.TreatmentDetails;
import dk.spor.response.TypedMeeting;
import dk.spor.shared.Refusal;
import dk.spor.ui.TypedDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a meeting decided, as it was filled in. */
public record DecisionForm(
        String meetingDate,
        String meetingDateMonth,
        String meetingDateYear,
        String itemNumber,
        String extract,
        String minutes) {

    public DecisionForm {
        meetingDate = sent(meetingDate);
        meetingDateMonth = sent(meetingDateMonth);
        meetingDateYear = sent(meetingDateYear);
        itemNumber = sent(itemNumber);
        extract = sent(extract);
        minutes = sent(minutes);
    }

    /** As it was last recorded, or with the day that was expected. */
    static DecisionForm of(@Nullable Decision decision, TreatmentDetails plan) {
        DecisionDetails details = decision == null
                ? new DecisionDetails(plan.meetingDate(), plan.itemNumber(), "", plan.minutes())
                : decision.details();
        TypedDate date = TypedDate.of(details.meetingDate());
        return new DecisionForm(
                date.day(), date.month(), date.year(), details.itemNumber(), details.extract(), details.minutes());
    }

    public TypedDate date() {
        return new TypedDate(meetingDate, meetingDateMonth, meetingDateYear);
    }

    /** What is filled in so that it can't be kept. */
    List<Refusal> malformed() {
        return new TypedMeeting("", date(), itemNumber, minutes).malformed();
    }

    DecisionDetails details() {
        return new DecisionDetails(
                date().date().orElse(null),
                itemNumber.replace('\n', ' ').strip(),
                extract.strip(),
                minutes.replace('\n', ' ').strip());
    }
}
