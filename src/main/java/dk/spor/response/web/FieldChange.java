package dk.spor.response.web;

import dk.spor.response.Headline;
import dk.spor.response.InputContent;
import dk.spor.strategy.StrategyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of an input, other than its texts, that says something else than before.
 *
 * @param label key of the field's name
 * @param before what it said; null when nothing was chosen
 */
public record FieldChange(
        String label, @Nullable Headline before, @Nullable Headline after) {

    /** Each field that differs, as far as the kind of either says something with it. */
    static List<FieldChange> between(InputContent before, InputContent after, StrategyText draft) {
        InputContent one = before.ofItsKind();
        InputContent other = after.ofItsKind();
        List<FieldChange> changes = new ArrayList<>();
        add("kind", one, other, it -> word("InputKind", it.kind()), changes);
        add(
                "theme",
                one,
                other,
                it -> it.theme().isBlank() ? null : words("response.difference.theme", it.theme()),
                changes);
        add("placement", one, other, it -> word("Placement", it.placement()), changes);
        add("track", one, other, it -> track(it, draft), changes);
        add("stance", one, other, it -> word("Stance", it.stance()), changes);
        add("paragraph", one, other, it -> paragraph(it, draft), changes);
        return changes;
    }

    private static void add(
            String field,
            InputContent before,
            InputContent after,
            Function<InputContent, @Nullable Headline> words,
            List<FieldChange> changes) {
        Headline one = words.apply(before);
        Headline other = words.apply(after);
        if (!Objects.equals(one, other)) {
            changes.add(new FieldChange("response.field." + field, one, other));
        }
    }

    private static @Nullable Headline word(String type, @Nullable Enum<?> value) {
        return value == null ? null : words("response." + type + "." + value.name());
    }

    private static @Nullable Headline track(InputContent content, StrategyText draft) {
        return content.track() == null
                ? null
                : draft.track(content.track())
                        .map(it -> words("response.choice.track", it.number(), it.title()))
                        .orElse(null);
    }

    private static @Nullable Headline paragraph(InputContent content, StrategyText draft) {
        return content.paragraph() == null
                ? null
                : draft.paragraph(content.paragraph())
                        .map(it -> words("response.difference.paragraph", it.number()))
                        .orElse(null);
    }

    private static Headline words(String key, Object... values) {
        return new Headline(key, List.of(values));
    }
}
