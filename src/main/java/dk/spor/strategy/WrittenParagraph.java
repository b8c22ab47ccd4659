package dk.spor.strategy;

import dk.spor.rendering.RichText;
import dk.spor.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as somebody wrote it.
 *
 * @param track where it stands; null for the preface
 */
public record WrittenParagraph(@Nullable TrackId track, ParagraphKind kind, RichText text) {

    /** The most characters of one paragraph; about eight pages, so that what is pasted whole gets its own message. */
    static final int LONGEST = 20_000;

    /** Text as typed in a plain field, in which lines of "- " make a list. */
    public static WrittenParagraph of(@Nullable TrackId track, ParagraphKind kind, String typed) {
        return new WrittenParagraph(track, kind, RichText.ofPlain(typed));
    }

    List<Refusal> refusals() {
        if (text.isBlank()) {
            return List.of(Refusal.of("strategy.refusal.noText").at("text"));
        }
        return text.length() > LONGEST
                ? List.of(Refusal.of("strategy.refusal.textTooLong", LONGEST, text.length())
                        .at("text"))
                : List.of();
    }
}
