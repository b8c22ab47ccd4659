package dk.spor.strategy.web;

import dk.spor.rendering.RichText;
import dk.spor.strategy.Beside;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.ParagraphKind;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Choice;
import dk.spor.ui.Crumb;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for a paragraph.
 *
 * @param paragraph the one that is edited; null for a new one
 * @param overtaken set when somebody else has changed or removed it meanwhile
 * @param past whether there are texts of it that do not stand
 * @param above where the draft is used
 * @param before its text in the version that the draft was made from; null where it did not stand there
 * @param beside what concerns it
 */
public record ParagraphPage(
        StrategyText draft,
        @Nullable Paragraph paragraph,
        ParagraphForm form,
        @Nullable Overtaken overtaken,
        Past past,
        List<Crumb> above,
        @Nullable RichText before,
        List<Beside> beside,
        Errors errors)
        implements Page {

    /** What there is of texts that do not stand. */
    public enum Past {
        NONE,
        SOME,
        /** Two have written at once. */
        CONTESTED;

        /** Whether there is something to read. */
        public boolean isThere() {
            return this != NONE;
        }

        public boolean isContested() {
            return this == CONTESTED;
        }
    }

    public String base() {
        return Drafting.base(draft.id());
    }

    public String action() {
        return base() + "/paragraphs" + (paragraph == null ? "" : "/" + paragraph.id());
    }

    /** Where in the draft the writer came from. */
    public String anchor() {
        if (paragraph != null) {
            return paragraph.anchor();
        }
        return draft.tracks().stream()
                .filter(it -> it.id().value().equals(form.track()))
                .findFirst()
                .map(it -> it.anchor())
                .orElse("indledning");
    }

    public boolean hasBeside() {
        return before != null || !beside.isEmpty();
    }

    public List<Choice> places(View view) {
        return Choice.after(
                view.text("strategy.preface"),
                draft.tracks().stream()
                        .map(it -> Choice.of(
                                it.id().toString(), view.text("strategy.document.track", it.number(), it.title()))));
    }

    public List<Choice> kinds(View view) {
        return Arrays.stream(ParagraphKind.values())
                .map(it -> new Choice(it.name(), view.word(it), view.text("strategy.kind.hint." + it)))
                .toList();
    }

    @Override
    public int status() {
        return overtaken == null ? errors.status() : 409;
    }
}
