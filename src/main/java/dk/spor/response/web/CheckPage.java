package dk.spor.response.web;

import dk.spor.response.Approval;
import dk.spor.response.Enclosures;
import dk.spor.response.Finding;
import dk.spor.response.TreatmentForm;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;
import java.util.UUID;

/**
 * "Tjek jeres svar": what refuses, what is pointed out, all inputs, the treatment, and the button that submits.
 *
 * @param refusals what must be mended elsewhere before the response can be submitted
 * @param treatment as chosen, or as it was sent
 * @param changes since an approver's last decision
 * @param errors what is wrong with what was sent
 * @param key of this one form
 * @param revision of the draft that is shown
 * @param strategy the text consulted on that the draft is shown with
 * @param enclosures the files that go with it
 */
public record CheckPage(
        Standing standing,
        List<Finding> refusals,
        List<Finding> flags,
        List<WrittenInput> inputs,
        TreatmentForm treatment,
        Approval approval,
        List<ChangeCard> changes,
        Errors errors,
        UUID key,
        int revision,
        StrategyVersionId strategy,
        Meter meter,
        Enclosures enclosures)
        implements Page {

    /** Whether only the form on the page itself stands between the response and its submission. */
    public boolean maySubmit() {
        return standing.submitter() && refusals.isEmpty();
    }

    /** Whether a new version may follow the one that is submitted now. */
    public boolean mayFollow() {
        return !standing.asked().terms().deadline().hasPassed(standing.now());
    }

    public String address() {
        return ResponseAddress.of(standing.asked());
    }

    /** Where a finding is mended: at the field of its input, in the list, or by the secretariat. */
    public String href(Finding finding) {
        Refusal refusal = finding.refusal();
        if (standing.closed().contains(refusal)) {
            return "mailto:" + standing.asked().terms().contact().email();
        }
        return finding.input() == null
                ? address() + finding.page()
                : address() + "/inputs/" + finding.input().id() + "#" + refusal.field();
    }

    @Override
    public int status() {
        return errors.status();
    }
}
