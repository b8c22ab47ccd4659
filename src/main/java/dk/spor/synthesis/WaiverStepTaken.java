package dk.spor.synthesis;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/**
 * Somebody of the secretariat has said that a stretch of an input needs no answer, or has taken that back.
 *
 * @param point the input as one point
 */
public record WaiverStepTaken(By by, Instant at, PointId point, WaiverStep step) implements Fact {

    @Override
    public Subject about() {
        return new Subject("point", point.value());
    }
}
