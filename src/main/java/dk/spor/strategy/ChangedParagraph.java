package dk.spor.strategy;

import dk.spor.rendering.RichTextDiff;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a paragraph from one version to another.
 *
 * @param before how it stood; null when it is new
 * @param after how it stands; null when it is gone
 * @param words the same in both places of one that has moved
 */
public record ChangedParagraph(
        ParagraphId id,
        ChangedPlace place,
        @Nullable Standing before,
        @Nullable Standing after,
        RichTextDiff words) {

    /** A paragraph without its words. */
    public record Standing(String number, ParagraphKind kind) {

        static Standing of(Paragraph paragraph) {
            return new Standing(paragraph.number(), paragraph.kind());
        }
    }

    /** How it is shown in its place. */
    public Standing shown() {
        return place.isAfter() ? now() : was();
    }

    /** How it stood, when it did. */
    public Standing was() {
        return Objects.requireNonNull(before);
    }

    /** How it stands, when it does. */
    public Standing now() {
        return Objects.requireNonNull(after);
    }

    public boolean isKindChanged() {
        return before != null && after != null && before.kind() != after.kind();
    }

    /** Another number alone is no change: it follows from what was put in or taken out before it. */
    public boolean isChanged() {
        return place != ChangedPlace.SAME || isKindChanged() || !words.isUnchanged();
    }

    Paragraph paragraphBefore() {
        return new Paragraph(id, was().number(), was().kind(), words.before());
    }

    Paragraph paragraphAfter() {
        return new Paragraph(id, now().number(), now().kind(), words.after());
    }
}
