package dk.spor.synthesis;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/**
 * What was done to many points has been taken back.
 *
 * @param points of how many
 */
public record PointsChangedBack(By by, Instant at, BulkId bulk, int points) implements Fact {

    @Override
    public Subject about() {
        return new Subject("bulk", bulk.value());
    }
}
