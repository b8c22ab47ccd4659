package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import java.time.Instant;

/**
 * That a stretch of an input needs no answer (kræver ikke svar), such as a greeting.
 *
 * @param place where it stands in the version that counts
 * @param by who has said so
 */
public record Waiver(WaiverId id, Place place, PersonId by, Instant at) {}
