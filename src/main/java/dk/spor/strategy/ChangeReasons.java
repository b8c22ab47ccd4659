package dk.spor.strategy;

import dk.spor.identity.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A room that knows why a version differs from the one it was made from. */
public interface ChangeReasons {

    /**
     * The reasons of this version's changes that the actor may read, by the id of the paragraph or the track; those
     * of the title by that of the strategy.
     *
     * @return in this language; nothing for what has no reason
     */
    Map<UUID, List<ChangeReason>> reasons(StrategyVersionId version, Locale language, Actor actor);
}
