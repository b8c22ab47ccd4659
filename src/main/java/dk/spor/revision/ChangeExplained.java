package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import dk.spor.strategy.StrategyVersionId;
import java.time.Instant;
import java.util.UUID;

/** A change of the revised draft was given a reason. */
public record ChangeExplained(
        By by, Instant at, ConsultationId consultation, StrategyVersionId version, UUID part, ReasonKind kind)
        implements Fact {

    @Override
    public Subject about() {
        return consultation.subject();
    }
}
