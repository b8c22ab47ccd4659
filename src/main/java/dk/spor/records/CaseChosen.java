package dk.spor.records;

import dk.spor.consultation.ConsultationId;
import dk.spor.shared.By;
import dk.spor.shared.CaseRef;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** An organisation has said under which case it files what belongs to a consultation. */
public record CaseChosen(By by, Instant at, ConsultationId consultation, CaseRef caseNumber) implements Fact {

    @Override
    public Subject about() {
        return new Subject("consultation", consultation.value());
    }
}
