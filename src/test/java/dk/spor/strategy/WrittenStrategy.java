package dk.spor.strategy;

import dk.spor.rendering.RichText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Texts of one strategy in short, for tests: the same name is the same track or paragraph in each of them. */
public final class WrittenStrategy {

    private static final StrategyId STRATEGY = new StrategyId(new UUID(0, 1));

    private WrittenStrategy() {}

    /**
     * A text.
     *
     * @param preface the names of its paragraphs, each with its words after "=" if they are not its name
     * @param tracks each the track's name, which is its title, and the names of its paragraphs
     */
    public static StrategyText of(String preface, String... tracks) {
        return new StrategyText(
                new StrategyVersionId(UUID.randomUUID()),
                STRATEGY,
                "Klimastrategi",
                VersionKind.CONSULTATION_DRAFT,
                1,
                Instant.EPOCH,
                paragraphs(0, words(preface)),
                IntStream.range(0, tracks.length)
                        .mapToObj(it -> track(it + 1, words(tracks[it])))
                        .toList());
    }

    private static Track track(int number, List<String> words) {
        String name = words.get(0);
        return new Track(
                new TrackId(id("track " + name)), number, name, paragraphs(number, words.subList(1, words.size())));
    }

    private static List<Paragraph> paragraphs(int track, List<String> names) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String name : names) {
            String[] parts = name.split("=", 2);
            paragraphs.add(new Paragraph(
                    new ParagraphId(id(parts[0])),
                    track + "." + (paragraphs.size() + 1),
                    ParagraphKind.TEXT,
                    RichText.ofPlain(parts[parts.length - 1].replace('_', ' '))));
        }
        return paragraphs;
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(it -> !it.isEmpty()).toList();
    }
}
