package dk.spor.team;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.PersonId;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** A municipality's co-ordinator has put somebody else in their place. */
public record CoordinationHandedOver(
        By by,
        Instant at,
        ConsultationId consultation,
        OrganisationId municipality,
        PersonId former,
        PersonId successor)
        implements Fact {

    @Override
    public Subject about() {
        return consultation.subject();
    }
}
