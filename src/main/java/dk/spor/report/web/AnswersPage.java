package dk.spor.report.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.Organisation;
import dk.spor.ui.Page;
import java.util.List;

/** Whom there is an answer to, for the secretariat. */
public record AnswersPage(ConsultationSummary consultation, List<Organisation> municipalities) implements Page {

    public String address() {
        return "/consultations/" + consultation.slug();
    }
}
