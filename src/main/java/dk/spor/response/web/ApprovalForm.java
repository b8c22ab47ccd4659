package dk.spor.response.web;

import static dk.spor.shared.InputText.sent;

/** What somebody wrote to go with a step: a message to the approvers, or a reason for sending back. */
public record ApprovalForm(String message, String reason) {

    static final ApprovalForm EMPTY = new ApprovalForm("", "");

    public ApprovalForm {
        message = sent(message);
        reason = sent(reason);
    }
}
