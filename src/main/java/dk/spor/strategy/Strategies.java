package dk.spor.strategy;

import dk.spor.identity.Actor;
import java.util.Optional;

/** The questions that other rooms ask about strategies. */
public interface Strategies {

    /**
     * A version as this actor may see it: a frozen one is for everybody who knows of it, one that is being written for
     * the association's secretariat only.
     */
    Optional<StrategyText> version(StrategyVersionId id, Actor actor);
}
