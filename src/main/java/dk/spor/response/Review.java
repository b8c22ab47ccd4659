package dk.spor.response;

import java.util.List;

/**
 * What an approver decided about a text, and the text itself, word for word.
 *
 * @param step {@link Step#APPROVED} or {@link Step#SENT_BACK}, by whom and when
 * @param revision of the draft at that moment
 * @param files as {@link Enclosures#listing} named them
 */
public record Review(StepTaken step, int revision, List<SubmittedInput> inputs, String files) {

    public boolean isApproval() {
        return step.step() == Step.APPROVED;
    }
}
