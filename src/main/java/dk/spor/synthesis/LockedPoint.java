package dk.spor.synthesis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point that nobody else changes until the end of the transaction, with all that stands beside its answer.
 *
 * @param now null for one that has ended where the actor can't read it
 * @param lives whether anything can still be done with it
 * @param assignment who answers it, and until when
 * @param tags that it was given
 */
record LockedPoint(PointId id, @Nullable AnsweredPoint now, boolean lives, Assignment assignment, List<TagId> tags) {}
