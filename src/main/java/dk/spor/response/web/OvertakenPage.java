package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.DraftInput;
import dk.spor.response.InputContent;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Carried;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.time.Instant;
import java.util.List;

/**
 * Somebody else saved the input first: both texts and what differs between them, to choose one or write a third.
 *
 * @param theirs as it is stored
 * @param by who saved it
 * @param sent the writer's own as it was sent, to be saved as it is
 * @param difference from theirs to the writer's own
 * @param open the writer's own, to be written on and saved over theirs
 */
public record OvertakenPage(
        Asked asked,
        InputCard theirs,
        String by,
        Instant at,
        InputCard mine,
        List<Carried> sent,
        InputDifference difference,
        OpenInput open)
        implements Page {

    static OvertakenPage of(
            Asked asked, DraftInput theirs, String by, InputForm form, List<Carried> sent, StrategyText strategy) {
        InputContent mine = form.content(strategy);
        return new OvertakenPage(
                asked,
                InputCard.of(theirs.number(), theirs.content(), strategy),
                by,
                theirs.changedAt(),
                InputCard.of(theirs.number(), mine, strategy),
                sent.stream().filter(it -> !it.name().equals("revision")).toList(),
                InputDifference.of(theirs.content(), mine, strategy),
                new OpenInput(theirs.id(), form.over(theirs.revision()), Errors.NONE, strategy));
    }

    public String address() {
        return ResponseAddress.of(asked);
    }

    @Override
    public int status() {
        return 409;
    }
}
