package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/**
 * A file no longer goes with a municipality's draft.
 *
 * @param document whether it was the response itself, and no appendix
 * @param sha256 of the file
 */
public record FileRemoved(
        By by,
        Instant at,
        ResponseId response,
        ConsultationId consultation,
        OrganisationId municipality,
        boolean document,
        String sha256)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("response", response.value());
    }
}
