package dk.spor.consultation;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** A consultation has been called off. */
public record ConsultationWithdrawn(ConsultationId consultation, By by, Instant at) implements Fact {

    @Override
    public Subject about() {
        return consultation.subject();
    }
}
