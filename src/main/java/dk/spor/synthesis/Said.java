package dk.spor.synthesis;

import dk.spor.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is read of a point, without its looks: an answer holds for this, and for nothing else. */
record Said(About about, String text, String justification) {

    private static final int DIGITS = 16;

    static Said of(Source source, Place place) {
        return new Said(
                About.of(source.input()),
                source.text(place).text(),
                source.justification(place).text());
    }

    static Said of(Point point) {
        return new Said(
                point.about(), point.text().text(), point.justification().text());
    }

    /** Whether the same is written there, whatever it is about. */
    boolean hasTheWordsOf(Said other) {
        return text.equals(other.text) && justification.equals(other.justification);
    }

    /** By which a form tells whether its reader read this. */
    String digest() {
        String all = Stream.of(
                        about.kind(),
                        about.stance(),
                        about.track(),
                        about.paragraph(),
                        about.placement(),
                        about.theme(),
                        text,
                        justification)
                .map(it -> it + "\0")
                .collect(Collectors.joining());
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
