package dk.spor.response.web;

import dk.spor.response.Decision;
import dk.spor.response.TreatmentDetails;
import dk.spor.response.TreatmentForm;
import dk.spor.response.WorkStatus;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Politisk behandling": who is to treat the response and when, and the item for that meeting's agenda.
 *
 * @param seenPlan the mark of the plan that is stored
 * @param theirPlan what somebody else has planned since the form was opened; null unless it is another plan
 * @param texts what the municipality writes under its headings
 * @param title of the item
 * @param html the item as it is copied
 * @param decision null until one is recorded
 */
public record AgendaPage(
        WorkSteps steps,
        TreatmentForm plan,
        String seenPlan,
        @Nullable TreatmentDetails theirPlan,
        List<AgendaField> texts,
        String title,
        String html,
        @Nullable Decision decision,
        Errors errors)
        implements Page {

    public Standing standing() {
        return steps.standing();
    }

    public boolean mayEdit() {
        return standing().submitter() && steps.draft().begun() != null;
    }

    public boolean mayAwait() {
        return mayEdit() && WorkStatus.TABLE.allows(steps.draft().work(), WorkStatus.AWAITING_POLITICAL_TREATMENT);
    }

    public boolean isAwaiting() {
        return steps.draft().work() == WorkStatus.AWAITING_POLITICAL_TREATMENT;
    }

    public boolean mayRecord() {
        return standing().submitter()
                && steps.draft().begun() != null
                && steps.draft().treatment().treatment() != null
                && steps.draft().treatment().treatment().isPolitical();
    }

    public String address() {
        return ResponseAddress.of(standing().asked());
    }

    public String municipality() {
        return standing().asked().municipality().id().toString();
    }

    @Override
    public int status() {
        return errors.status();
    }
}
