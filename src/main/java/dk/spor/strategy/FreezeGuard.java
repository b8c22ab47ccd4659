package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Refusal;
import java.util.List;

/** A room that knows why a draft may not be frozen yet; asked within the transaction that freezes it. */
public interface FreezeGuard {

    /**
     * What is in the way, by what this room knows; empty for drafts that are no matter of its.
     *
     * @return each pointing at the title, track or paragraph of the draft that it is about, where there is one
     */
    List<Refusal> refusals(StrategyText draft, Actor actor);
}
