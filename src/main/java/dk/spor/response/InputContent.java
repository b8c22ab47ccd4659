package dk.spor.response;

import dk.spor.rendering.RichText;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written in an input. A draft keeps every field, also those that its kind does not use, so that
 * choosing another kind and back again loses nothing.
 *
 * @param stance towards the track, for {@link InputKind#TRACK}
 * @param track which one it is about, or under which a theme would go
 * @param paragraph whose wording would change, for {@link InputKind#PARAGRAPH}
 * @param placement of a supplementary theme
 * @param theme its name; empty when there is none
 */
public record InputContent(
        InputKind kind,
        @Nullable Stance stance,
        @Nullable TrackId track,
        @Nullable ParagraphId paragraph,
        @Nullable Placement placement,
        String theme,
        RichText text,
        RichText justification) {

    /** The most characters that a text or a justification may have: some eight pages. */
    public static final int LONGEST_TEXT = 20_000;

    /** The most characters that the name of a theme may have. */
    public static final int LONGEST_THEME = 150;

    /** An input of this kind, still to be written. */
    public static InputContent of(InputKind kind) {
        return new InputContent(kind, null, null, null, null, "", RichText.EMPTY, RichText.EMPTY);
    }

    /** Whether no word has been written yet, whatever has been chosen. */
    boolean isUnwritten() {
        return text.isBlank() && justification.isBlank() && theme.isBlank();
    }

    /** The same with only what its kind says something with: what is printed and submitted. */
    public InputContent ofItsKind() {
        boolean theme = kind == InputKind.SUPPLEMENTARY_THEME;
        boolean track = kind == InputKind.TRACK || (theme && placement == Placement.UNDER_TRACK);
        return new InputContent(
                kind,
                kind == InputKind.TRACK ? stance : null,
                track ? this.track : null,
                kind == InputKind.PARAGRAPH ? paragraph : null,
                theme ? placement : null,
                theme ? this.theme : "",
                text,
                justification);
    }
}
