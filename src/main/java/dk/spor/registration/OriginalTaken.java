package dk.spor.registration;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/**
 * Somebody of the secretariat has begun to register what came from a municipality, or has put another file in its place.
 *
 * @param sha256 of the file
 */
public record OriginalTaken(By by, Instant at, ConsultationId consultation, OrganisationId municipality, String sha256)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("consultation", consultation.value());
    }
}
