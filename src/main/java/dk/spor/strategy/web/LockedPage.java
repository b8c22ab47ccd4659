package dk.spor.strategy.web;

import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Page;

/**
 * Says that the draft was frozen while somebody wrote in it.
 *
 * @param typed what they wrote, so that it is not lost; may be empty
 */
public record LockedPage(StrategyVersionId version, String typed) implements Page {

    @Override
    public int status() {
        return 409;
    }
}
