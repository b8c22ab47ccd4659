package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** A municipality has submitted its response without the approval that it had asked for, and has said why. */
public record SubmittedUnapproved(
        By by,
        Instant at,
        ResponseId response,
        ConsultationId consultation,
        OrganisationId municipality,
        VersionId version)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("response", response.value());
    }
}
