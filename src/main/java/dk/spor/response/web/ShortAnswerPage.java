package dk.spor.response.web;

import dk.spor.response.TreatmentForm;
import dk.spor.response.VersionKind;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.UUID;

/**
 * A response of one sentence: without remarks, or that none is given. It needs no inputs, and a draft is kept.
 *
 * @param path the last part of its address
 * @param key of this one form
 * @param strategy the text consulted on that the page is shown with
 */
public record ShortAnswerPage(
        Standing standing,
        VersionKind kind,
        String path,
        TreatmentForm treatment,
        Errors errors,
        UUID key,
        StrategyVersionId strategy)
        implements Page {

    public String address() {
        return ResponseAddress.of(standing.asked());
    }

    /** Whether it is asked how it was treated. */
    public boolean isTreated() {
        return kind == VersionKind.NIL;
    }

    @Override
    public int status() {
        return errors.status();
    }
}
