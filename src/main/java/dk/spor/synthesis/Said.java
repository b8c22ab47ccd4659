package dk.spor.synthesis;

import dk.spor.response.InputKind;
import dk.spor.response.Placement;
import dk.spor.response.Stance;
import dk.spor.response.SubmittedInput;
import dk.spor.shared.Sha256;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is read of a point, without its looks: an answer holds for this, and for nothing else. */
record Said(
        InputKind kind,
        @Nullable Stance stance,
        @Nullable TrackId track,
        @Nullable ParagraphId paragraph,
        @Nullable Placement placement,
        String theme,
        String text,
        String justification) {

    private static final int DIGITS = 16;

    static Said of(Source source, Place place) {
        SubmittedInput input = source.input();
        return new Said(
                input.kind(),
                input.stance(),
                input.track(),
                input.paragraph(),
                input.placement(),
                input.theme() == null ? "" : input.theme(),
                source.text(place).text(),
                source.justification(place).text());
    }

    static Said of(Point point) {
        return new Said(
                point.kind(),
                point.stance(),
                point.track(),
                point.paragraph(),
                point.placement(),
                point.theme(),
                point.text().text(),
                point.justification().text());
    }

    /** Whether the same is written there, whatever it is about. */
    boolean hasTheWordsOf(Said other) {
        return text.equals(other.text) && justification.equals(other.justification);
    }

    /** By which a form tells whether its reader read this. */
    String digest() {
        String all = Stream.of(kind, stance, track, paragraph, placement, theme, text, justification)
                .map(it -> it + "\0")
                .collect(Collectors.joining());
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
