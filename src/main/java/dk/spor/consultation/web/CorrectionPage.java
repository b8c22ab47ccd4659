package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/** What a correction is, before one is begun. */
public record CorrectionPage(ConsultationSummary consultation, Errors errors) implements Page {

    @Override
    public int status() {
        return errors.status();
    }
}
