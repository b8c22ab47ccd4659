package dk.spor.response.web;

import dk.spor.response.Approval;
import dk.spor.response.Step;
import dk.spor.response.StepTaken;
import org.jspecify.annotations.Nullable;

/**
 * That others have the response now, or why it came back: what stands above the text while it is written.
 *
 * @param kind of the message
 * @param heading key of its words
 * @param step which has brought it there; null where that is not said
 * @param page below the response's own, where more is said
 * @param link key of the words that lead there
 */
public record WorkNotice(
        String kind, String heading, @Nullable StepTaken step, String page, String link) {

    static @Nullable WorkNotice of(WorkSteps steps) {
        if (!steps.standing().closed().isEmpty()) {
            return null;
        }
        Approval approval = steps.approval();
        return switch (steps.draft().work()) {
            case INTERNAL_REVIEW ->
                new WorkNotice(
                        "info",
                        "response.approval.waits",
                        approval.taken(Step.REVIEW_REQUESTED).orElse(null),
                        "/approval",
                        "response.toDo.inReview.action");
            case AWAITING_POLITICAL_TREATMENT ->
                new WorkNotice(
                        "info", "response.toDo.inTreatment", null, "/agenda", "response.toDo.inTreatment.action");
            case DRAFT ->
                approval.isSentBack()
                                && approval.last() != null
                                && steps.standing().current() == null
                        ? new WorkNotice(
                                "warning",
                                "response.approval.isSentBack",
                                approval.last().step(),
                                "/approval",
                                "response.toDo.sentBack.action")
                        : null;
        };
    }
}
