package dk.spor.response.web;

import dk.spor.response.Approval;
import dk.spor.response.Draft;
import dk.spor.response.Step;
import dk.spor.response.StepTaken;
import dk.spor.response.WorkStatus;
import dk.spor.ui.View;
import java.util.List;
import java.util.Optional;

/** How far a response has come, as everybody in the municipality sees it beside the text. */
public record WorkSteps(Standing standing, Draft draft, Approval approval) {

    /**
     * One step of the list.
     *
     * @param small what is said under it; empty when nothing is
     */
    public record Line(String text, String small, boolean done, boolean now) {

        public String cssClass() {
            return done ? "is-done" : now ? "is-now" : "";
        }
    }

    public List<Line> lines(View view) {
        return List.of(
                writing(view),
                line(WorkStatus.INTERNAL_REVIEW, view, approval(view), approval.holds()),
                line(WorkStatus.AWAITING_POLITICAL_TREATMENT, view, meeting(view), isDecided()),
                new Line(view.text("response.step.submitted"), "", standing.isAnswered(), false));
    }

    /** Whether it is something to send to the approvers. */
    public boolean mayBeSent() {
        return standing.maySubmit()
                && !approval.holds()
                && WorkStatus.TABLE.allows(draft.work(), WorkStatus.INTERNAL_REVIEW);
    }

    private Line writing(View view) {
        boolean now = draft.work() == WorkStatus.DRAFT && !standing.isAnswered();
        String text = draft.begun() == null ? view.text("response.step.notBegun") : view.word(WorkStatus.DRAFT);
        String small = draft.begun() == null
                ? deadline(view)
                : view.text("response.step.begun", view.format().date(draft.begun())) + " " + deadline(view);
        return new Line(text, small, !now, now);
    }

    private Line line(WorkStatus status, View view, String small, boolean done) {
        boolean now = draft.work() == status && !standing.isAnswered();
        return new Line(view.word(status), small, done && !now, now);
    }

    private String approval(View view) {
        if (draft.work() == WorkStatus.INTERNAL_REVIEW) {
            return said(view, "sent", approval.taken(Step.REVIEW_REQUESTED));
        }
        if (approval.last() != null) {
            String text = approval.isSentBack() ? "sentBack" : approval.isOutdated() ? "outdated" : "approved";
            return said(view, text, Optional.of(approval.last().step()));
        }
        return view.text(approval.isRequired() ? "response.step.required" : "response.step.optional");
    }

    private String meeting(View view) {
        if (isDecided()) {
            return said(view, "decided", approval.taken(Step.DECISION_RECORDED));
        }
        return draft.treatment().meetingDate() == null
                        || draft.treatment().body().isBlank()
                ? view.text("response.step.optional")
                : view.text(
                        "response.step.meeting",
                        draft.treatment().body(),
                        view.format().date(draft.treatment().meetingDate()));
    }

    private boolean isDecided() {
        return approval.taken(Step.DECISION_RECORDED).isPresent();
    }

    private String deadline(View view) {
        return view.text(
                "response.step.deadline", standing.daysLeft(), view.format().deadline(standing.deadline()));
    }

    private static String said(View view, String text, Optional<StepTaken> step) {
        return step.map(it -> view.text("response.step." + text, view.format().moment(it.at())))
                .orElse("");
    }
}
