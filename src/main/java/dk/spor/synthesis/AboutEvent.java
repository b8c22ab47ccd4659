package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import java.time.Instant;

/**
 * Somebody has said what a piece is about.
 *
 * @param asSubmitted whether that was taken back, so that it is again what the municipality has said of its input
 */
public record AboutEvent(About about, boolean asSubmitted, PersonId by, Instant at) {}
