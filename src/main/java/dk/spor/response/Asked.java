package dk.spor.response;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Terms;
import dk.spor.organisation.Organisation;

/** A municipality that is asked, by which consultation, and what holds for its answer. */
public record Asked(ConsultationSummary consultation, Organisation municipality, Terms terms) {}
