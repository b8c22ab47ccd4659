package dk.spor.ui;

/**
 * What a page shows, as a record that a controller returns. The record's name is the template's:
 * {@code dk.spor.consultation.web.OverviewPage} is shown by {@code consultation/overview.jte}.
 */
public interface Page {

    /** The HTTP status that the page is sent with. */
    default int status() {
        return 200;
    }
}
