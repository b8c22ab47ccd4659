package dk.spor.response.web;

import dk.spor.response.InputId;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Errors;

/**
 * The one input that is open for writing.
 *
 * @param draft whose tracks and paragraphs there are to choose from
 */
public record OpenInput(InputId id, InputForm form, Errors errors, StrategyText draft) {

    public boolean isNew() {
        return form.isNew();
    }
}
