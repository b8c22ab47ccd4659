package dk.spor.strategy.web;

import dk.spor.strategy.Beside;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;

/**
 * The form for the strategy's title.
 *
 * @param title as typed
 * @param beside what somebody has said of the strategy as a whole
 */
public record TitlePage(StrategyVersionId version, String title, List<Beside> beside, Errors errors) implements Page {

    public String base() {
        return Drafting.base(version);
    }

    @Override
    public int status() {
        return errors.status();
    }
}
