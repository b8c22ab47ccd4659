package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import java.util.List;

/** The questions of other rooms about what the revised draft has changed, and why. */
public interface Changes {

    /**
     * Each change from the text consulted on to the newest revised draft that the actor may see, in reading order, with
     * the reasons of all revised drafts on the way. What is not frozen is for the secretariat; a point in a reason is
     * there for who may read it.
     */
    List<Change> of(ConsultationId consultation, Actor actor);

    /** The changes of the revised draft being written that no reason explains: it can't be frozen with them. */
    List<Change> unexplained(ConsultationId consultation, Actor actor);
}
