package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Deadline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A later deadline than the one before.
 *
 * @param consultee for whom; null for all
 */
public record Extension(@Nullable OrganisationId consultee, Deadline deadline, String reason, Instant at) {}
