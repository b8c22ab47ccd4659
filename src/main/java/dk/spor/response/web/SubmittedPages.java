package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.response.Asked;
import dk.spor.response.OpenFiles;
import dk.spor.response.SubmittedInput;
import dk.spor.response.Version;
import dk.spor.strategy.StrategyText;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the pages of a submitted response show to the municipality itself. */
@Component
class SubmittedPages {

    private final ResponsePages pages;
    private final OpenFiles files;

    SubmittedPages(ResponsePages pages, OpenFiles files) {
        this.pages = pages;
        this.files = files;
    }

    /** The submitted text, with its receipt beside it. */
    AnsweredPage answered(Asked asked, Version version, Actor actor) {
        return new AnsweredPage(asked, version, cards(version.inputs(), pages.strategy(version.strategy(), actor)));
    }

    ReceiptPage receipt(Asked asked, Version version, Actor actor) {
        return new ReceiptPage(
                asked,
                version,
                files.of(version.id()),
                pages.name(version.submittedBy(), actor),
                pages.standing(asked, actor));
    }

    static List<InputCard> cards(List<SubmittedInput> inputs, StrategyText strategy) {
        return inputs.stream().map(it -> InputCard.of(it, strategy)).toList();
    }
}
