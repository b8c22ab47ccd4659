package dk.spor.revision;

import dk.spor.rendering.RichText;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import java.util.Optional;
import java.util.UUID;

/** What a revised draft can change: a part has an identity that stays the same from version to version. */
public enum PartKind {
    /** The strategy as a whole: its title. Its identity is the strategy's. */
    STRATEGY,
    TRACK,
    PARAGRAPH;

    /** What the part with this identity is in a text; empty when it is not there. */
    public static Optional<PartKind> of(UUID part, StrategyText text) {
        if (text.strategy().value().equals(part)) {
            return Optional.of(STRATEGY);
        }
        return text.track(new TrackId(part))
                .map(it -> TRACK)
                .or(() -> text.paragraph(new ParagraphId(part)).map(it -> PARAGRAPH));
    }

    /** How such a part stands in a text; empty when it is not there. */
    public Optional<PartStanding> standing(UUID part, StrategyText text) {
        return switch (this) {
            case STRATEGY ->
                Optional.of(text)
                        .filter(it -> it.strategy().value().equals(part))
                        .map(it -> new PartStanding("", it.title(), RichText.EMPTY));
            case TRACK ->
                text.track(new TrackId(part))
                        .map(it -> new PartStanding(String.valueOf(it.number()), it.title(), RichText.EMPTY));
            case PARAGRAPH ->
                text.paragraph(new ParagraphId(part))
                        .map(it -> new PartStanding(it.number(), titleAbove(it, text), it.text()));
        };
    }

    /** The fragment of its address on a page of its version; empty when it is gone. */
    public Optional<String> anchor(UUID part, StrategyText text) {
        return switch (this) {
            case STRATEGY -> Optional.of(StrategyText.ANCHOR);
            case TRACK -> text.track(new TrackId(part)).map(Track::anchor);
            case PARAGRAPH -> text.paragraph(new ParagraphId(part)).map(Paragraph::anchor);
        };
    }

    /** The address where all that has changed it on the way to this version is followed. */
    public String trace(UUID part, StrategyVersionId version) {
        String place = switch (this) {
            case STRATEGY -> "/title";
            case TRACK -> "/tracks/" + part;
            case PARAGRAPH -> "/paragraphs/" + part;
        };
        return "/strategies/" + version + place + "/trace";
    }

    private static String titleAbove(Paragraph paragraph, StrategyText text) {
        return text.trackOf(paragraph.id()).map(Track::title).orElse("");
    }
}
