package dk.spor.response;

import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an input is about, in a few words: "Støtter spor 2: Grøn vækst".
 *
 * @param text key of the words
 * @param values what their placeholders stand for
 */
public record Headline(String text, List<Object> values) {

    private static Headline of(String text, Object... values) {
        return new Headline("response.headline." + text, List.of(values));
    }

    /** The headline of an input, as far as it is filled in. */
    public static Headline of(InputContent content, StrategyText draft) {
        return switch (content.kind()) {
            case GENERAL -> of("general");
            case TRACK ->
                track(content.track(), draft)
                        .map(it -> ofTrack(content.stance(), it))
                        .orElse(of("track"));
            case PARAGRAPH ->
                Optional.ofNullable(content.paragraph())
                        .flatMap(draft::paragraph)
                        .map(it -> of("paragraph.chosen", it.number()))
                        .orElse(of("paragraph"));
            case SUPPLEMENTARY_THEME -> content.theme().isBlank() ? of("theme") : of("theme.named", content.theme());
        };
    }

    /** Where a theme would be put; empty while nothing is said about it. */
    public static Optional<Headline> ofPlacement(InputContent content, StrategyText draft) {
        return Optional.ofNullable(content.ofItsKind().placement()).map(placement -> switch (placement) {
            case UNDER_TRACK ->
                track(content.track(), draft)
                        .map(it -> of("placement.UNDER_TRACK", it.number(), it.title()))
                        .orElse(of("placement.underSomeTrack"));
            case OWN_TRACK, UNDECIDED -> of("placement." + placement);
        });
    }

    private static Headline ofTrack(@Nullable Stance stance, Track track) {
        return of(stance == null ? "track.chosen" : stance.name(), track.number(), track.title());
    }

    private static Optional<Track> track(@Nullable TrackId track, StrategyText draft) {
        return Optional.ofNullable(track).flatMap(draft::track);
    }
}
