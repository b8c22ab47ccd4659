package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** The secretariat has chosen a Word template for a report, or none any more. */
public record TemplateChosen(By by, Instant at, ConsultationId consultation, boolean own) implements Fact {

    @Override
    public Subject about() {
        return new Subject("consultation", consultation.value());
    }
}
