package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import java.util.Optional;

/**
 * Knows which tasks are under way; the room whose tasks they are implements it. Whoever is let in for a task is so until
 * it is over, and that is asked with every request, so that no end is missed.
 */
public interface Tasks {

    /** Empty when the organisation has no such task, or is done with it. */
    Optional<Task> underWay(TaskId task, OrganisationId organisation);
}
