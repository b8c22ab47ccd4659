package dk.spor.synthesis;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** Somebody of the secretariat has taken a step with the answer to a point. */
public record AssessmentStepTaken(By by, Instant at, PointId point, AssessmentStep step) implements Fact {

    @Override
    public Subject about() {
        return new Subject("point", point.value());
    }
}
