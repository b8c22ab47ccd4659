package dk.spor.team;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.PersonId;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** Somebody is to go on with a part of a response. */
public record AssignmentReopened(
        By by,
        Instant at,
        AssignmentId assignment,
        ConsultationId consultation,
        OrganisationId municipality,
        PersonId person)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("assignment", assignment.value());
    }
}
