package dk.spor.response.web;

import dk.spor.response.InputId;
import dk.spor.response.PageKey;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Errors;

/**
 * The one input that is open for writing.
 *
 * @param draft whose tracks and paragraphs there are to choose from
 * @param page another one each time it is shown
 */
public record OpenInput(InputId id, InputForm form, Errors errors, StrategyText draft, PageKey page) {

    OpenInput(InputId id, InputForm form, Errors errors, StrategyText draft) {
        this(id, form, errors, draft, PageKey.random());
    }

    public boolean isNew() {
        return form.isNew();
    }
}
