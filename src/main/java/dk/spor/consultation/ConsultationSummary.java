package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Deadline;
import dk.spor.strategy.StrategyVersionId;
import java.time.Instant;

/**
 * What other rooms know of a consultation.
 *
 * @param slug its name in addresses, fixed when it is published
 * @param opens the instant from which answers are taken
 * @param deadline the general one, with its extensions for all; a consultee may have a later one of its own
 * @param draft the version of the strategy that is consulted on: the newest published material's
 */
public record ConsultationSummary(
        ConsultationId id,
        String slug,
        String title,
        OrganisationId association,
        ConsultationStatus status,
        Instant opens,
        Deadline deadline,
        Seal seal,
        LengthRule length,
        Contact contact,
        StrategyVersionId draft) {

    /** The same in another state. */
    public ConsultationSummary with(ConsultationStatus other) {
        return new ConsultationSummary(
                id, slug, title, association, other, opens, deadline, seal, length, contact, draft);
    }

    /** Whether answers are taken at this instant, seen from the general deadline. */
    public boolean isOpen(Instant now) {
        return status == ConsultationStatus.PUBLISHED && !now.isBefore(opens) && deadline.isInTime(now);
    }
}
