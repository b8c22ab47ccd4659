package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import java.time.Instant;

/**
 * A step of splitting and joining.
 *
 * @param label of the point that it was about
 * @param place that it has from then on, or had when it ended
 */
public record PlaceEvent(PlaceStep step, String label, Place place, PersonId by, Instant at) {}
