package dk.spor.revision;

import dk.spor.identity.PersonId;
import dk.spor.synthesis.PointId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a gathered theme.
 *
 * @param point that was added or taken out, else null
 * @param text its name, the title of its track, why it doesn't become one, or the number of its paragraph; empty otherwise
 */
public record ThemeStep(
        ThemeId theme,
        ThemeStepKind kind,
        @Nullable PointId point,
        String text,
        @Nullable PersonId by,
        Instant at) {}
