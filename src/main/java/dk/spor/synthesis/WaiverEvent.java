package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import java.time.Instant;

/**
 * A step with a {@link Waiver}.
 *
 * @param words that it is about
 */
public record WaiverEvent(WaiverStep step, String words, PersonId by, Instant at) {}
