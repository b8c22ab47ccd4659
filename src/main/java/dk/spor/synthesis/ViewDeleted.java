package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** A named filter of the work list is gone. */
public record ViewDeleted(By by, Instant at, SavedViewId view, ConsultationId consultation) implements Fact {

    @Override
    public Subject about() {
        return new Subject("view", view.value());
    }
}
