package dk.spor.consultation.web;

import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/** The form that begins a consultation. */
public record NewPage(String title, Errors errors) implements Page {

    @Override
    public int status() {
        return errors.status();
    }
}
