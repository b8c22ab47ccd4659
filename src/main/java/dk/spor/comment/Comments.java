package dk.spor.comment;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The questions that other rooms ask about what is said; who is not of the organisation hears that nothing is. */
public interface Comments {

    /**
     * All that is said about a subject, each thread once.
     *
     * @param texts as they stand now; none when the subject is gone
     * @param unsent what a refused form had in it
     */
    CommentPanel panel(CommentSubject subject, List<CommentedText> texts, Unsent unsent, Actor actor);

    /** How many threads are open about each part of a whole about which something was said; 0 where all are resolved. */
    Map<UUID, Integer> openThreads(String kind, UUID whole, OrganisationId organisation, Actor actor);
}
