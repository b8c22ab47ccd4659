package dk.spor.strategy.web;

import dk.spor.strategy.StrategyText;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.UUID;

/**
 * The form for a whole draft.
 *
 * @param form its identity, so that sending it twice adds once
 * @param pasted what was pasted
 */
public record PastingPage(StrategyText draft, UUID form, String pasted, Errors errors) implements Page {

    public String base() {
        return Drafting.base(draft.id());
    }

    @Override
    public int status() {
        return errors.status();
    }
}
