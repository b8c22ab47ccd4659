package dk.spor.response.web;

import dk.spor.rendering.RichText;
import dk.spor.rendering.RichTextDiff;
import dk.spor.response.Change;
import dk.spor.response.SubmittedInput;
import dk.spor.strategy.StrategyText;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An input that has been changed since somebody read it, word by word.
 *
 * @param newest as it stands now, or as it was when it is gone
 * @param word key of the word for what has happened to it
 * @param was the number that it had; 0 when it is new
 * @param fields other than its texts that say something else
 */
public record ChangeCard(
        InputCard newest,
        String word,
        int was,
        List<FieldChange> fields,
        RichTextDiff text,
        RichTextDiff justification) {

    static ChangeCard of(Change change, StrategyText strategy) {
        SubmittedInput before = change.before();
        SubmittedInput now = change.now();
        return new ChangeCard(
                InputCard.of(change.newest(), strategy),
                "response.change." + word(change),
                before == null ? 0 : before.number(),
                before == null || now == null
                        ? List.of()
                        : FieldChange.between(before.content(), now.content(), strategy),
                diff(change, SubmittedInput::text),
                diff(change, SubmittedInput::justification));
    }

    private static String word(Change change) {
        if (change.before() == null) {
            return "added";
        }
        return change.now() == null ? "removed" : change.isMove() ? "moved" : "changed";
    }

    private static RichTextDiff diff(Change change, Function<SubmittedInput, RichText> part) {
        return RichTextDiff.of(text(change.before(), part), text(change.now(), part));
    }

    private static RichText text(@Nullable SubmittedInput input, Function<SubmittedInput, RichText> part) {
        return input == null ? RichText.EMPTY : part.apply(input);
    }
}
