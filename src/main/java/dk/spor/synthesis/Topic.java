package dk.spor.synthesis;

import dk.spor.response.SubmittedInput;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.TrackId;
import java.util.Objects;

/** What an input is about, seen from the draft of today, and so where in the report it stands: always in one place. */
sealed interface Topic {

    /** The whole draft, or its preface. */
    record Whole() implements Topic {}

    /** A track of the draft, or one of its paragraphs. */
    record OnTrack(TrackId track) implements Topic {}

    /** A supplementary theme, wherever it would be placed. */
    record Theme() implements Topic {}

    /** A track or a paragraph that a correction has taken out since. */
    record Removed() implements Topic {}

    static Topic of(SubmittedInput input, StrategyText draft) {
        return switch (input.kind()) {
            case GENERAL -> new Whole();
            case TRACK -> track(Objects.requireNonNull(input.track()), draft);
            case PARAGRAPH -> paragraph(Objects.requireNonNull(input.paragraph()), draft);
            case SUPPLEMENTARY_THEME -> new Theme();
        };
    }

    private static Topic track(TrackId track, StrategyText draft) {
        return draft.track(track).isPresent() ? new OnTrack(track) : new Removed();
    }

    private static Topic paragraph(ParagraphId paragraph, StrategyText draft) {
        if (draft.paragraph(paragraph).isEmpty()) {
            return new Removed();
        }
        return draft.trackOf(paragraph).<Topic>map(it -> new OnTrack(it.id())).orElseGet(Whole::new);
    }
}
