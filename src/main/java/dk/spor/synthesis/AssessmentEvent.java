package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of an answer, with what it said then.
 *
 * @param why where a reason was asked for
 * @param by null when the system did it
 */
public record AssessmentEvent(
        AssessmentStep step,
        @Nullable AssessmentOutcome outcome,
        RichText reason,
        String summary,
        String note,
        String why,
        @Nullable PersonId by,
        Instant at) {}
