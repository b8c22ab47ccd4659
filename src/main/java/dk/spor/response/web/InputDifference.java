package dk.spor.response.web;

import dk.spor.rendering.RichTextDiff;
import dk.spor.response.InputContent;
import dk.spor.strategy.StrategyText;
import java.util.List;

/** What differs between two contents of an input: its fields by their words, its texts word by word. */
public record InputDifference(List<FieldChange> fields, RichTextDiff text, RichTextDiff justification) {

    static InputDifference of(InputContent before, InputContent after, StrategyText draft) {
        return new InputDifference(
                FieldChange.between(before, after, draft),
                RichTextDiff.of(before.text(), after.text()),
                RichTextDiff.of(before.justification(), after.justification()));
    }

    public boolean isTextShown() {
        return !text.lines().isEmpty();
    }

    public boolean isJustificationShown() {
        return !justification.lines().isEmpty();
    }
}
