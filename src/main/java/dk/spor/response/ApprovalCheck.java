package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.Optional;

/** What the approval of a response still lacks before this person can submit it. */
interface ApprovalCheck {

    /** @param why it is submitted without the approval that was asked for */
    static List<Finding> of(Approval approval, Actor submitter, String why) {
        if (approval.isRequired()) {
            return approval.holds()
                    ? approval.isBy(submitter.person()) ? refused("approval.own") : List.of()
                    : refused(approval.isOutdated() ? "approval.outdated" : "approval.missing");
        }
        Optional<Refusal> refusal = approval.asksWhyNot()
                ? Reason.missingOrTooLong(why, "unapproved", "response.check.unapproved")
                : Reason.tooLong(why, "unapproved");
        return refusal.map(it -> List.of(new Finding(null, it))).orElse(List.of());
    }

    /** What is pointed out where nothing has to be approved: it was asked for, and does not hold as the text stands. */
    static List<Finding> flags(Approval approval) {
        return approval.asksWhyNot()
                ? refused(approval.isOutdated() ? "approval.changed" : "approval.open")
                : List.of();
    }

    /** A response without inputs has no text to approve: it can be submitted when nothing has to be approved. */
    static List<Finding> ofShort(Approval approval) {
        return approval.isRequired() ? refused("approval.short") : List.of();
    }

    private static List<Finding> refused(String text) {
        return List.of(Finding.of(text).on("/approval"));
    }
}
