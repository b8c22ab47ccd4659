package dk.spor.response.web;

import dk.spor.response.Decision;
import dk.spor.response.Treatment;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The decision of the municipality's meeting: recorded, or to be.
 *
 * @param decision null until one is recorded
 * @param by name of who recorded it
 */
public record DecisionPage(WorkSteps steps, @Nullable Decision decision, String by, DecisionForm form, Errors errors)
        implements Page {

    public Standing standing() {
        return steps.standing();
    }

    public boolean mayRecord() {
        return isOwn() && isPolitical();
    }

    /** Whether it has to be said first who treats the response. */
    public boolean mustPlan() {
        return isOwn() && !isPolitical();
    }

    private boolean isOwn() {
        return standing().submitter() && steps.draft().begun() != null;
    }

    private boolean isPolitical() {
        Treatment treatment = steps.draft().treatment().treatment();
        return treatment != null && treatment.isPolitical();
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
