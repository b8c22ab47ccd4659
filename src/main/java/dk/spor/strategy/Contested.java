package dk.spor.strategy;

import dk.spor.identity.Actor;
import java.util.Set;

/** In which paragraphs of a draft two have written at once. */
public interface Contested {

    /** Those of which a text was not chosen, for those who may write the draft. */
    Set<ParagraphId> in(StrategyVersionId draft, Actor actor);
}
