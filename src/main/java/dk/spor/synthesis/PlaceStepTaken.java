package dk.spor.synthesis;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** Somebody of the secretariat has marked a point in a text, moved or joined it. */
public record PlaceStepTaken(By by, Instant at, PointId point, PlaceStep step) implements Fact {

    @Override
    public Subject about() {
        return new Subject("point", point.value());
    }
}
