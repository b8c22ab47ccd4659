package dk.spor.strategy.web;

import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/** The form for the strategy's title. */
public record TitlePage(StrategyVersionId version, String title, Errors errors) implements Page {

    public String base() {
        return Drafting.base(version);
    }

    @Override
    public int status() {
        return errors.status();
    }
}
