package dk.spor.response.web;

import dk.spor.response.Approval;
import dk.spor.response.Step;
import dk.spor.response.StepTaken;
import dk.spor.response.WorkStatus;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Godkendelse": the text, what has been changed since it was last approved or sent back, and who has done what.
 *
 * @param list what the response would lack if it were submitted as it stands; null where that is not asked
 * @param answered whether a submitted version counts; the draft may go on to be the next
 * @param changes since an approver's last decision
 * @param reviewer name of who last approved it or sent it back; empty while nobody has
 * @param chooser name of who last chose whether four eyes are asked for
 * @param typed what was sent and refused
 */
public record ApprovalPage(
        WorkSteps steps,
        @Nullable CheckList list,
        boolean answered,
        List<InputCard> inputs,
        List<ChangeCard> changes,
        List<Happened> history,
        String reviewer,
        String chooser,
        ApprovalForm typed,
        Errors errors)
        implements Page {

    public Standing standing() {
        return steps.standing();
    }

    public Approval approval() {
        return steps.approval();
    }

    /** When it was last sent to approval. */
    public StepTaken request() {
        return approval().taken(Step.REVIEW_REQUESTED).orElseThrow();
    }

    public int revision() {
        return steps.draft().revision();
    }

    public boolean isInReview() {
        return work() == WorkStatus.INTERNAL_REVIEW;
    }

    public boolean mayRequest() {
        return organises() && !inputs.isEmpty() && WorkStatus.TABLE.allows(work(), WorkStatus.INTERNAL_REVIEW);
    }

    public boolean mayTakeBack() {
        return organises() && isInReview();
    }

    public boolean mayChooseFourEyes() {
        return organises() && steps.draft().begun() != null;
    }

    public boolean mayApprove() {
        return reviews() && isInReview();
    }

    public boolean maySendBack() {
        return mayApprove()
                || (reviews() && approval().last() != null && !approval().isSentBack());
    }

    public String address() {
        return ResponseAddress.of(standing().asked());
    }

    public String municipality() {
        return standing().asked().municipality().id().toString();
    }

    private WorkStatus work() {
        return steps.draft().work();
    }

    private boolean organises() {
        return standing().maySubmit();
    }

    private boolean reviews() {
        return standing().approver() && standing().closed().isEmpty();
    }

    @Override
    public int status() {
        return errors.status();
    }
}
