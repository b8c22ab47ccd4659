package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** A supplementary theme was gathered or renamed, got or lost a point, was decided, or its words were let stand. */
public record ThemeChanged(By by, Instant at, ConsultationId consultation, ThemeId theme, ThemeStepKind kind)
        implements Fact {

    @Override
    public Subject about() {
        return consultation.subject();
    }
}
