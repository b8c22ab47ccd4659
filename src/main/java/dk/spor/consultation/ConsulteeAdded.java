package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** Somebody who had been forgotten is asked. */
public record ConsulteeAdded(ConsultationId consultation, OrganisationId consultee, By by, Instant at) implements Fact {

    @Override
    public Subject about() {
        return consultation.subject();
    }
}
