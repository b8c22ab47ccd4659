package dk.spor.identity.web;

import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;

/**
 * Asks for whom somebody with several mandates acts.
 *
 * @param chosen the mandate that is acted on now; empty when none is
 */
public record ActingForPage(List<Mandated> mandates, String chosen, String back, Errors errors) implements Page {

    /**
     * A mandate to choose.
     *
     * @param role key of the role's name
     */
    public record Mandated(String id, String organisation, String role) {}

    @Override
    public int status() {
        return errors.status();
    }
}
