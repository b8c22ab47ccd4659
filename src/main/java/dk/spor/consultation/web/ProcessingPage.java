package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/** The button that begins the processing. */
public record ProcessingPage(ConsultationSummary consultation, Errors errors) implements Page {

    @Override
    public int status() {
        return errors.status();
    }
}
