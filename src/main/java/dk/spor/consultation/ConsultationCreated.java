package dk.spor.consultation;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** A consultation's set-up has begun. */
public record ConsultationCreated(ConsultationId consultation, By by, Instant at) implements Fact {

    @Override
    public Subject about() {
        return consultation.subject();
    }
}
