package dk.spor.response;

import dk.spor.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the record of the treatment still lacks before a final response can be submitted. */
final class TreatmentCheck {

    private final List<Refusal> refusals = new ArrayList<>();

    private TreatmentCheck() {}

    /** @param today the day of the submission: a meeting that is still to come has not treated anything */
    static List<Refusal> of(TreatmentDetails details, LocalDate today) {
        TreatmentCheck check = new TreatmentCheck();
        Treatment treatment = details.treatment();
        if (treatment == null) {
            check.refuse("treatment", "treatment");
        } else if (treatment.isPolitical()) {
            check.political(treatment, details, today);
        }
        return List.copyOf(check.refusals);
    }

    /** What a plan for a political treatment lacks before the response can wait for its meeting. */
    static List<Refusal> planned(TreatmentDetails plan) {
        TreatmentCheck check = new TreatmentCheck();
        if (plan.treatment() == null || !plan.treatment().isPolitical()) {
            check.refuse("planned", "treatment");
        }
        if (plan.body().isBlank()) {
            check.refuse("plannedBody", "body");
        }
        if (plan.meetingDate() == null) {
            check.refuse("expected", "meetingDate");
        }
        return List.copyOf(check.refusals);
    }

    private void political(Treatment treatment, TreatmentDetails details, LocalDate today) {
        if (details.body().isBlank()) {
            refuse("body", "body");
        }
        if (details.meetingDate() == null) {
            refuse("meetingDate", "meetingDate");
        } else if (details.meetingDate().isAfter(today)) {
            refuse("meetingDate.toCome", "meetingDate");
        }
        if (details.itemNumber().isBlank() && treatment != Treatment.CHAIR_DECISION) {
            refuse("itemNumber", "itemNumber");
        }
    }

    private void refuse(String text, String field) {
        refusals.add(Refusal.of("response.check." + text).at(field));
    }
}
