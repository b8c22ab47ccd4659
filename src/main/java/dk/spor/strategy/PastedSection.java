package dk.spor.strategy;

import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A track of a pasted draft and what stands under it.
 *
 * @param title null for what stands before the first track
 */
record PastedSection(@Nullable String title, List<String> paragraphs) {

    private static final Map<String, ParagraphKind> KINDS = Map.of(
            "mål:", ParagraphKind.GOAL,
            "goal:", ParagraphKind.GOAL,
            "indsats:", ParagraphKind.INITIATIVE,
            "initiative:", ParagraphKind.INITIATIVE);

    boolean isEmpty() {
        return title == null && paragraphs.isEmpty();
    }

    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (title != null) {
            WrittenTitle.of(title).refusals().forEach(it -> refusals.add(it.at("text")));
        }
        written(null).forEach(it -> refusals.addAll(it.refusals()));
        return refusals;
    }

    /** The paragraphs, each of the kind that its first word names. */
    List<WrittenParagraph> written(@Nullable TrackId track) {
        return paragraphs.stream().map(it -> written(track, it)).toList();
    }

    private static WrittenParagraph written(@Nullable TrackId track, String text) {
        String start = text.substring(0, text.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        ParagraphKind kind = KINDS.get(start);
        return kind == null
                ? WrittenParagraph.of(track, ParagraphKind.TEXT, text)
                : WrittenParagraph.of(track, kind, text.substring(start.length()));
    }
}
