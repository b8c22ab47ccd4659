package dk.spor.synthesis;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/**
 * Somebody has done one thing to many points.
 *
 * @param points how many it changed
 */
public record PointsChangedTogether(By by, Instant at, BulkId bulk, BulkKind kind, int points) implements Fact {

    @Override
    public Subject about() {
        return new Subject("bulk", bulk.value());
    }
}
