package dk.spor.report.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.report.web.ReportPage.Part;
import dk.spor.ui.Page;
import java.util.List;

/**
 * The hvidbog on screen.
 *
 * @param html the table, made by {@code rendering} from sanitised text
 * @param part key of the volume that is shown; "" for none
 */
public record TablePage(ConsultationSummary consultation, String html, String part, List<Part> parts) implements Page {

    public String address() {
        return "/consultations/" + consultation.slug();
    }

    /** The address of this table in this form. */
    public String file(String form) {
        return address() + "/report/table." + form + (part.isEmpty() ? "" : "?part=" + part);
    }
}
