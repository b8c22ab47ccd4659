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
 */
public record DeadlineExtended(
        ConsultationId consultation, @Nullable OrganisationId consultee, LocalDateTime deadline, By by, Instant at)
        implements Fact {

    @Override
    public Subject about() {
        return consultation.subject();
    }
}
