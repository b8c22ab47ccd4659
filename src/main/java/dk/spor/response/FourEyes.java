package dk.spor.response;

import dk.spor.identity.PersonId;
import java.time.Instant;

/**
 * Whether a response may only be submitted when an approver has approved it, who is not the one who submits it.
 *
 * @param by who chose it, and {@code at} when
 */
public record FourEyes(boolean required, PersonId by, Instant at) {}
