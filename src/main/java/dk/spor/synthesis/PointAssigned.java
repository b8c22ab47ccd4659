package dk.spor.synthesis;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point has been given to somebody, or taken back from whoever had it.
 *
 * @param worker the id of a person
 */
public record PointAssigned(
        By by,
        Instant at,
        PointId point,
        @Nullable UUID worker,
        @Nullable LocalDate due) implements Fact {

    @Override
    public Subject about() {
        return new Subject("point", point.value());
    }
}
