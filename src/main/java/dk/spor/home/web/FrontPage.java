package dk.spor.home.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.ui.PublicPage;
import java.time.Instant;
import java.util.List;

/** The front page: open consultations first, the others below. */
public record FrontPage(Instant now, List<ConsultationSummary> open, List<ConsultationSummary> others)
        implements PublicPage {}
