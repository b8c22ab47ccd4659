package dk.spor.revision;

import dk.spor.identity.PersonId;
import dk.spor.synthesis.PointId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a reason of a part.
 *
 * @param point the one that was tied or untied, else null
 * @param text of an editorial reason, else empty
 */
public record ReasonStep(
        ReasonStepKind kind,
        @Nullable PointId point,
        String text,
        @Nullable PersonId by,
        Instant at) {}
