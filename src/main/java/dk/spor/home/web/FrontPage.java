package dk.spor.home.web;

import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.ui.PublicPage;
import dk.spor.ui.View;
import java.time.Instant;
import java.util.List;

/** The front page: open consultations first, the others below. */
public record FrontPage(Instant now, List<ConsultationSummary> open, List<ConsultationSummary> others)
        implements PublicPage {

    /** Where a consultation is that takes no answers now. */
    public String line(ConsultationSummary consultation, View view) {
        return consultation.status() == ConsultationStatus.WITHDRAWN
                ? view.text("home.front.withdrawn")
                : view.text("home.front.deadlineWas", view.format().deadline(consultation.deadline()));
    }
}
