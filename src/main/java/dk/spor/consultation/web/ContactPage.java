package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/** The form for where questions go; beside it stands what is kept now. */
public record ContactPage(ConsultationSummary consultation, ContactForm form, Errors errors) implements Page {

    @Override
    public int status() {
        return errors.status();
    }
}
