package dk.spor.report;

import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.Point;
import java.util.Objects;

/** What a point is about, seen from the draft of today, and so where in the report it stands: always in one place. */
sealed interface Topic {

    /** The whole draft, or its preface. */
    record Whole() implements Topic {}

    /** A track of the draft, or one of its paragraphs. */
    record OnTrack(TrackId track) implements Topic {}

    /** A supplementary theme, wherever it would be placed. */
    record Theme() implements Topic {}

    /** A track or a paragraph that a correction has taken out since. */
    record Removed() implements Topic {}

    static Topic of(Point point, StrategyText draft) {
        return switch (point.kind()) {
            case GENERAL -> new Whole();
            case TRACK -> track(Objects.requireNonNull(point.track()), draft);
            case PARAGRAPH -> paragraph(Objects.requireNonNull(point.paragraph()), draft);
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
