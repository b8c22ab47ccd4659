package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;

/** Whose response, to which consultation. */
public record Respondent(ResponseId response, ConsultationId consultation, OrganisationId organisation) {}
