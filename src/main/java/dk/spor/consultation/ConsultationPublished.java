package dk.spor.consultation;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** A consultation has been sent out: its material is public, and the consultees are told. */
public record ConsultationPublished(ConsultationId consultation, By by, Instant at) implements Fact {

    @Override
    public Subject about() {
        return consultation.subject();
    }
}
