package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/**
 * One consultee may no longer answer late, before the moment that it had been given.
 *
 * @param number of the row that says so, among this consultee's
 */
public record DoorClosed(ConsultationId consultation, OrganisationId consultee, int number, By by, Instant at)
        implements Fact {

    @Override
    public Subject about() {
        return consultation.subject();
    }
}
