package dk.spor.comment;

import dk.spor.identity.PersonId;
import dk.spor.identity.TaskId;
import java.util.Set;

/**
 * A thing that is commented on, as those hear of it who wrote it.
 *
 * @param title of the whole, public
 * @param path of the page on which its comments stand
 * @param task on which whoever is told must be allowed to work
 * @param writers who has written in it
 */
public record CommentedPart(String title, String path, TaskId task, Set<PersonId> writers) {}
