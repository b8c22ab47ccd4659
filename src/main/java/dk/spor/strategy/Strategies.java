package dk.spor.strategy;

import dk.spor.identity.Actor;
import java.util.List;
import java.util.Optional;

/** The questions that other rooms ask about strategies. */
public interface Strategies {

    /**
     * A version as this actor may see it: a frozen one is for everybody who knows of it, one that is being written for
     * the association's secretariat only.
     */
    Optional<StrategyText> version(StrategyVersionId id, Actor actor);

    /** The versions of a strategy that this actor may see, the earliest first; one that is being written is the last. */
    List<StrategyVersion> versions(StrategyId strategy, Actor actor);

    /** The version that this one was copied from; empty when it was written from nothing, or may not be seen. */
    Optional<StrategyVersionId> basedOn(StrategyVersionId id, Actor actor);

    /** The revised drafts made from this consultation draft that the actor may see, the first one first. */
    List<StrategyVersion> revisions(StrategyVersionId consultationDraft, Actor actor);
}
