package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * One consultee may answer though its deadline has passed.
 *
 * @param number of the row that says so, among this consultee's
 * @param until local date and time in Copenhagen
 */
public record DoorOpened(
        ConsultationId consultation, OrganisationId consultee, int number, LocalDateTime until, By by, Instant at)
        implements Fact {

    @Override
    public Subject about() {
        return consultation.subject();
    }
}
