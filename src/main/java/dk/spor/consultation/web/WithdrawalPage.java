package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/**
 * The form that calls a consultation off.
 *
 * @param isLead whether the reader may; others are told who may
 */
public record WithdrawalPage(ConsultationSummary consultation, String reason, boolean isLead, Errors errors)
        implements Page {

    @Override
    public int status() {
        return errors.status();
    }
}
