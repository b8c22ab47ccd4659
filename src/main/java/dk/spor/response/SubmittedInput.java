package dk.spor.response;

import dk.spor.rendering.RichText;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * One input as it was submitted.
 *
 * @param number its place in the response, from 1
 * @param track which one it is about, or under which a theme would go
 * @param theme the name of a supplementary theme
 */
public record SubmittedInput(
        InputId id,
        int number,
        InputKind kind,
        @Nullable Stance stance,
        @Nullable TrackId track,
        @Nullable ParagraphId paragraph,
        @Nullable Placement placement,
        @Nullable String theme,
        RichText text,
        RichText justification) {

    /** What was written in it. */
    public InputContent content() {
        return new InputContent(
                kind, stance, track, paragraph, placement, theme == null ? "" : theme, text, justification);
    }
}
