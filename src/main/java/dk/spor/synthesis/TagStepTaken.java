package dk.spor.synthesis;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tag has been made or changed, or given to a point or taken from it.
 *
 * @param point null for what happens to the tag itself
 */
public record TagStepTaken(
        By by, Instant at, TagId tag, @Nullable PointId point, TagStep step) implements Fact {

    @Override
    public Subject about() {
        return new Subject("tag", tag.value());
    }
}
