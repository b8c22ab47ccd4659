package dk.spor.response.web;

import dk.spor.rendering.RichText;
import dk.spor.rendering.RichTextDiff;
import dk.spor.response.Change;
import dk.spor.response.Headline;
import dk.spor.response.SubmittedInput;
import dk.spor.strategy.StrategyText;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An input that has been changed since somebody read it, word by word.
 *
 * @param newest as it stands now, or as it was when it is gone
 * @param word key of the word for what has happened to it
 * @param headline what it was about, if that is another thing now
 */
public record ChangeCard(
        InputCard newest, String word, Optional<Headline> headline, RichTextDiff text, RichTextDiff justification) {

    static ChangeCard of(Change change, StrategyText strategy) {
        InputCard newest = InputCard.of(change.newest(), strategy);
        return new ChangeCard(
                newest,
                "response.change." + (change.before() == null ? "added" : change.now() == null ? "removed" : "changed"),
                Optional.ofNullable(change.before())
                        .map(it -> InputCard.of(it, strategy).headline())
                        .filter(it -> !it.equals(newest.headline())),
                diff(change, SubmittedInput::text),
                diff(change, SubmittedInput::justification));
    }

    private static RichTextDiff diff(Change change, Function<SubmittedInput, RichText> part) {
        return RichTextDiff.of(text(change.before(), part), text(change.now(), part));
    }

    private static RichText text(@Nullable SubmittedInput input, Function<SubmittedInput, RichText> part) {
        return input == null ? RichText.EMPTY : part.apply(input);
    }
}
