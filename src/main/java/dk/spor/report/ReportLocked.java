package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;
import java.util.UUID;

/** The secretariat has locked the consultation report, and the municipalities may read what they are answered. */
public record ReportLocked(By by, Instant at, UUID snapshot, ConsultationId consultation, int number) implements Fact {

    @Override
    public Subject about() {
        return new Subject("report", snapshot);
    }
}
