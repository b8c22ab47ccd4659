package dk.spor.synthesis;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/**
 * Somebody of the secretariat has said what a piece is about.
 *
 * @param asSubmitted whether that was taken back
 */
public record PointDescribed(By by, Instant at, PointId point, boolean asSubmitted) implements Fact {

    @Override
    public Subject about() {
        return new Subject("point", point.value());
    }
}
