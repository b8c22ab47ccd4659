package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A later deadline holds.
 *
 * @param consultee for whom; null for all
 * @param deadline local date and time in Copenhagen
 * @param correction number of the version of the material that it was given with; null when it was given alone
 */
public record DeadlineExtended(
        ConsultationId consultation,
        @Nullable OrganisationId consultee,
        LocalDateTime deadline,
        @Nullable Integer correction,
        By by,
        Instant at)
        implements Fact {

    @Override
    public Subject about() {
        return consultation.subject();
    }
}
