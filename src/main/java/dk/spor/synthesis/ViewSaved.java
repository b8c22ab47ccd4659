package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** Somebody of the secretariat has named a filter of the work list. */
public record ViewSaved(By by, Instant at, SavedViewId view, ConsultationId consultation, boolean shared)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("view", view.value());
    }
}
