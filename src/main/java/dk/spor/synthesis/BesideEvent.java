package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import java.time.Instant;

/**
 * A step of a point that leaves its answer as it is.
 *
 * @param tag what a tag was called then; empty for an assignment
 * @param assignment from then on; of nobody for a tag
 */
public record BesideEvent(BesideStep step, String tag, Assignment assignment, PersonId by, Instant at) {}
