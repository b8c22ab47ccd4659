package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;

/**
 * What a living point says.
 *
 * @param words that it is found by, without their looks
 */
public record LivingText(ConsultationId consultation, OrganisationId organisation, String words) {}
