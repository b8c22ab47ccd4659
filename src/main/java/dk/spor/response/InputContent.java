package dk.spor.response;

import dk.spor.rendering.RichText;
import dk.spor.shared.Refusal;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
import java.util.ArrayList;
import java.util.List;
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

    /** What is longer than can be kept, each with its field. */
    List<Refusal> tooLong() {
        List<Refusal> refusals = new ArrayList<>();
        tooLong(theme.codePointCount(0, theme.length()), LONGEST_THEME, "theme", refusals);
        tooLong(text.length(), LONGEST_TEXT, "text", refusals);
        tooLong(justification.length(), LONGEST_TEXT, "justification", refusals);
        return refusals;
    }

    private static void tooLong(int length, int longest, String field, List<Refusal> refusals) {
        if (length > longest) {
            refusals.add(Refusal.of("response.refusal.tooLong", length, longest).at(field));
        }
    }

    /** The same with this text. */
    InputContent saying(RichText words) {
        return new InputContent(kind, stance, track, paragraph, placement, theme, words, justification);
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
