package dk.spor.response.web;

import dk.spor.rendering.RichText;
import dk.spor.response.Headline;
import dk.spor.response.InputContent;
import dk.spor.response.InputKind;
import dk.spor.response.SubmittedInput;
import dk.spor.response.Topics;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.team.Topic;
import java.util.Optional;

/**
 * An input as it is read.
 *
 * @param track that it is about, or that its paragraph stands in
 * @param paragraph the wording that would change
 */
public record InputCard(
        int number,
        InputKind kind,
        Headline headline,
        Optional<Headline> placement,
        Optional<Track> track,
        Optional<Paragraph> paragraph,
        RichText text,
        RichText justification) {

    static InputCard of(SubmittedInput input, StrategyText draft) {
        return of(input.number(), input.content(), draft);
    }

    static InputCard of(int number, InputContent written, StrategyText draft) {
        InputContent content = written.ofItsKind();
        Optional<Paragraph> paragraph = Optional.ofNullable(content.paragraph()).flatMap(draft::paragraph);
        Optional<Track> track = Optional.ofNullable(content.track())
                .flatMap(draft::track)
                .or(() -> paragraph.flatMap(it -> draft.trackOf(it.id())));
        return new InputCard(
                number,
                content.kind(),
                Headline.of(content, draft),
                Headline.ofPlacement(content, draft),
                track,
                paragraph,
                content.text(),
                content.justification());
    }

    /** The icon that stands for its kind. */
    public String icon() {
        return switch (kind) {
            case GENERAL -> "chat";
            case TRACK -> "check";
            case PARAGRAPH -> "edit";
            case SUPPLEMENTARY_THEME -> "list-add";
        };
    }

    /** The class that gives it its track's colour: by position modulo 6, neutral without a track. */
    public String colour() {
        return track.map(it -> "sp-t" + ((it.number() - 1) % 6 + 1)).orElse("sp-tx");
    }

    /** The part of the response that it belongs to. */
    public Topic topic() {
        return Topics.of(kind, track.map(Track::id));
    }
}
