package dk.spor.records;

import dk.spor.consultation.ConsultationId;
import dk.spor.response.VersionId;
import dk.spor.shared.By;
import dk.spor.shared.CaseRef;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** An organisation has filed a version of a response in its own records. */
public record ResponseFiled(By by, Instant at, ConsultationId consultation, VersionId version, CaseRef caseNumber)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("version", version.value());
    }
}
