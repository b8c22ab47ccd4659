package dk.spor.registration;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** A registration was given up, or abandoned for a month; the file and what was typed are gone. */
public record EntryDropped(By by, Instant at, ConsultationId consultation, OrganisationId municipality)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("consultation", consultation.value());
    }
}
