package dk.spor.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.rendering.RichText;
import dk.spor.response.InputId;
import dk.spor.response.InputKind;
import dk.spor.response.SubmittedInput;
import dk.spor.response.VersionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Versions come and go; whatever their texts, nothing is in two points and nobody loses one whose text still stands. */
class CarryOverTest {

    private static final List<String> WORDS = List.of("klima", "plan", "transport", "viden", "og", "erhverv");

    @Property(tries = 300)
    void noCharacterIsEverInTwoPointsAndEveryInputHasOne(@ForAll @IntRange(min = 0) int seed) {
        Random random = new Random(seed);
        List<UUID> inputs = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Map<PointId, TakenPoint> points = new HashMap<>();
        for (int version = 1; version <= 6; version++) {
            List<Source> sources = sources(random, inputs);
            CarryOver result = CarryOver.of(List.copyOf(points.values()), sources);
            apply(result, points);
            for (Source source : sources) {
                List<TakenPoint> own = living(points, source.id());
                assertThat(own).as("points of an input with words").isNotEmpty();
                assertThat(characters(own)).as("each once").hasSize(length(own));
                assertThat(own)
                        .allMatch(it -> it.body().equals(source.body())
                                && it.place().ends() <= source.body().length());
            }
            assertThat(living(points)).allMatch(it -> sources.stream().anyMatch(s -> s.id().equals(it.input())));
            split(random, points);
        }
    }

    @Property(tries = 100)
    void aPieceWhoseWordsStandElsewhereGoesOnThere(@ForAll @IntRange(min = 0, max = 40) int before) {
        UUID input = UUID.randomUUID();
        String words = "Pendling bør med.";
        TakenPoint piece = new TakenPoint(
                new PointId(UUID.randomUUID()),
                source(input, words + " Resten."),
                1,
                new Place(0, words.length()),
                null);
        Source after = source(input, "x".repeat(before) + " " + words);

        CarryOver result = CarryOver.of(List.of(piece), List.of(after));

        assertThat(result.kept()).singleElement().satisfies(it -> {
            assertThat(it.place().in(after.body())).isEqualTo(words);
            assertThat(it.changed()).isFalse();
        });
    }

    @Example
    void aPieceIsNotFoundInHalfALetter() {
        UUID input = UUID.randomUUID();
        PointId id = new PointId(UUID.randomUUID());
        TakenPoint piece = new TakenPoint(id, source(input, "Vi siger q her"), 1, new Place(9, 10), null);

        CarryOver result = CarryOver.of(List.of(piece), List.of(source(input, "Vi siger q\u0301 her")));

        assertThat(result.gone()).containsExactly(id);
    }

    private static List<Source> sources(Random random, List<UUID> inputs) {
        List<Source> sources = new ArrayList<>();
        for (UUID input : inputs) {
            if (random.nextInt(4) > 0) {
                StringBuilder text = new StringBuilder("Ord");
                for (int i = 0; i < 2 + random.nextInt(5); i++) {
                    text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
                }
                sources.add(source(input, text.toString()));
            }
        }
        return sources;
    }

    private static Source source(UUID input, String text) {
        return Source.of(
                new VersionId(UUID.randomUUID()),
                new SubmittedInput(
                        new InputId(input),
                        1,
                        InputKind.GENERAL,
                        null,
                        null,
                        null,
                        null,
                        null,
                        RichText.ofPlain(text),
                        RichText.EMPTY));
    }

    private static void apply(CarryOver result, Map<PointId, TakenPoint> points) {
        result.gone().forEach(it -> points.computeIfPresent(it, (id, was) -> ended(was, PointEnd.GONE)));
        result.kept()
                .forEach(it -> points.computeIfPresent(
                        it.id(), (id, was) -> new TakenPoint(id, it.source(), was.part(), it.place(), null)));
        for (Source added : result.added()) {
            PointId id = new PointId(UUID.randomUUID());
            points.put(id, new TakenPoint(id, added, 0, added.whole(), null));
        }
    }

    /** Splits some whole input into its first word and its last. */
    private static void split(Random random, Map<PointId, TakenPoint> points) {
        living(points).stream()
                .filter(it -> it.isInput() && random.nextBoolean())
                .findFirst()
                .ifPresent(it -> {
                    points.put(it.id(), ended(it, PointEnd.SPLIT));
                    int last = it.body().lastIndexOf(' ') + 1;
                    for (Place place :
                            List.of(new Place(0, 3), new Place(last, it.body().length()))) {
                        PointId id = new PointId(UUID.randomUUID());
                        points.put(id, new TakenPoint(id, it.source(), place.starts() + 1, place, null));
                    }
                });
    }

    private static TakenPoint ended(TakenPoint it, PointEnd as) {
        return new TakenPoint(it.id(), it.source(), it.part(), it.place(), as);
    }

    private static List<TakenPoint> living(Map<PointId, TakenPoint> points) {
        return points.values().stream().filter(it -> it.ended() == null).toList();
    }

    private static List<TakenPoint> living(Map<PointId, TakenPoint> points, InputId input) {
        return living(points).stream().filter(it -> it.input().equals(input)).toList();
    }

    private static Set<Integer> characters(List<TakenPoint> points) {
        Set<Integer> characters = new HashSet<>();
        points.forEach(it -> {
            for (int at = it.place().starts(); at < it.place().ends(); at++) {
                characters.add(at);
            }
        });
        return characters;
    }

    private static int length(List<TakenPoint> points) {
        return points.stream()
                .mapToInt(it -> it.place().ends() - it.place().starts())
                .sum();
    }
}
