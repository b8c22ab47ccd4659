package dk.spor.response.web;

import dk.spor.response.Approval;
import dk.spor.response.Draft;
import dk.spor.response.TreatmentForm;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;
import java.util.UUID;

/**
 * "Tjek jeres svar": what refuses, what is pointed out, all inputs, the treatment, and the button that submits.
 *
 * @param treatment as chosen, or as it was sent
 * @param changes since an approver's last decision
 * @param errors what is wrong with what was sent
 * @param key of this one form
 * @param strategy the text consulted on that the draft is shown with
 */
public record CheckPage(
        CheckList list,
        Draft draft,
        List<WrittenInput> inputs,
        TreatmentForm treatment,
        Approval approval,
        List<ChangeCard> changes,
        Errors errors,
        UUID key,
        StrategyVersionId strategy)
        implements Page {

    public Standing standing() {
        return list.standing();
    }

    public Meter meter() {
        return list.meter();
    }

    /** Whether only the form on the page itself stands between the response and its submission. */
    public boolean maySubmit() {
        return standing().submitter() && list.refusals().isEmpty();
    }

    /** Whether a new version may follow the one that is submitted now. */
    public boolean mayFollow() {
        return !standing().asked().terms().deadline().hasPassed(standing().now());
    }

    public String address() {
        return list.address();
    }

    @Override
    public int status() {
        return errors.status();
    }
}
