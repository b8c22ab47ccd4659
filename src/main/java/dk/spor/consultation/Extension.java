package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Deadline;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A later deadline than the one before.
 *
 * @param consultee for whom; null for all
 */
public record Extension(@Nullable OrganisationId consultee, Deadline deadline, String reason, Instant at) {

    boolean isThis(@Nullable OrganisationId forWhom, Deadline until, String why) {
        return Objects.equals(consultee, forWhom) && deadline.equals(until) && reason.equals(why);
    }
}
