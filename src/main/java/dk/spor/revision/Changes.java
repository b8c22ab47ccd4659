package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.strategy.StrategyVersionId;
import java.util.List;
import java.util.Optional;

/** The questions of other rooms about what the revised draft has changed, and why. */
public interface Changes {

    /**
     * Each change from the text consulted on to the newest revised draft that the actor may see, in reading order, with
     * the reasons of all revised drafts on the way. What is not frozen is for the secretariat; a point in a reason is
     * there for who may read it.
     */
    List<Change> of(ConsultationId consultation, Actor actor);

    /**
     * What each revised draft that the actor may see has changed in the one that it was made from, the first draft first,
     * with the reasons given there.
     */
    List<Change> history(ConsultationId consultation, Actor actor);

    /** The consultation that a revised draft comes from; empty for every other version. */
    Optional<ConsultationId> consultation(StrategyVersionId revisedDraft);

    /** The changes of the revised draft being written that no reason explains: it can't be frozen with them. */
    List<Change> unexplained(ConsultationId consultation, Actor actor);

    /** The page of a revised draft that is being written and has changed something; empty while there is none. */
    Optional<String> unfrozen(ConsultationId consultation, Actor actor);
}
