package dk.spor.response;

import dk.spor.identity.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the approval of a draft has come.
 *
 * @param fourEyes as it was last chosen; null while nobody has, which means no
 * @param steps all that has happened to the response, the oldest first
 * @param last what an approver last decided; null while none has
 * @param changes since then, in the order in which they are printed
 * @param filesChanged whether the files are others than then
 */
public record Approval(
        @Nullable FourEyes fourEyes,
        List<StepTaken> steps,
        @Nullable Review last,
        List<Change> changes,
        boolean filesChanged) {

    static final Approval NONE = new Approval(null, List.of(), null, List.of(), false);

    /** Whether an approver must approve before the response is submitted. */
    public boolean isRequired() {
        return fourEyes != null && fourEyes.required();
    }

    /** Whether it has been asked for, ever: who has asked no longer submits without saying why. */
    public boolean isRequested() {
        return taken(Step.REVIEW_REQUESTED).isPresent();
    }

    /** Whether what stands now is what was approved, word for word. */
    public boolean holds() {
        return last != null && last.isApproval() && !isChanged();
    }

    /** Whether anything is other than what an approver last decided about. */
    public boolean isChanged() {
        return filesChanged || !changes.isEmpty();
    }

    /** Whether something was approved and has been changed since. */
    public boolean isOutdated() {
        return last != null && last.isApproval() && isChanged();
    }

    /** Whether the approver's last word was to send it back. */
    public boolean isSentBack() {
        return last != null && !last.isApproval();
    }

    /** Whether the one who submits must say why it is not approved. */
    public boolean asksWhyNot() {
        return !isRequired() && isRequested() && !holds();
    }

    boolean isBy(@Nullable PersonId person) {
        return last != null && last.step().by().equals(person);
    }

    /** The last time that this step was taken. */
    public Optional<StepTaken> taken(Step step) {
        return steps.stream().filter(it -> it.step() == step).reduce((one, other) -> other);
    }
}
