package dk.spor.synthesis;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.response.DraftInput;
import dk.spor.response.InputId;
import dk.spor.response.ResponseScene;
import dk.spor.response.VersionId;
import dk.spor.response.VersionKind;
import dk.spor.shared.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same as {@link PartitionTest} by the verbs themselves: what the tables say is counted character by character. */
@DbTest
class RandomSplittingDbTest {

    private static final int SEQUENCES = 30;
    private static final int STEPS = 8;
    private static final List<String> WORDS = List.of("klima", "plan.", "q\u0301n", "🌱", "og", "Vi", "mener", "det!");

    private final SynthesisWorld world;
    private final JdbcClient jdbc;

    RandomSplittingDbTest(SynthesisWorld world, JdbcClient jdbc) {
        this.world = world;
        this.jdbc = jdbc;
    }

    @Test
    void everyCharacterIsInOnePointOrNeedsNoAnswerOrIsNotTreated() {
        SynthesisScene scene = world.open();
        ResponseScene viborg = scene.municipality("Viborg");
        List<DraftInput> inputs = new ArrayList<>();
        inputs.add(viborg.write(general("Vi støtter sporet. Vi savner pendling 🌱. Vi vil måle selv.")));
        inputs.add(viborg.write(general("Planen bør gælde alle. Også o\u0308en. Og hvem betaler?")));
        viborg.submitted(VersionKind.FINAL);
        scene.afterDeadline();
        int done = 0;
        for (int sequence = 1; sequence <= SEQUENCES; sequence++) {
            Random random = new Random(sequence);
            for (int step = 0; step < STEPS; step++) {
                done += takeAStep(scene, random) ? 1 : 0;
                mustBeShared(scene);
            }
            if (sequence % 5 == 0) {
                newVersion(scene, viborg, inputs, random);
                mustBeShared(scene);
            }
        }
        assertThat(done).as("steps that were not refused").isGreaterThan(SEQUENCES * STEPS / 4);
        assertThat(kinds(scene, "place_step")).hasSize(PlaceStep.values().length);
        assertThat(kinds(scene, "waiver_step")).hasSize(WaiverStep.values().length);
    }

    private List<String> kinds(SynthesisScene scene, String steps) {
        return jdbc.sql("select distinct s.kind from synthesis." + steps + " s join synthesis.point p on p.id = s.point"
                        + " where p.consultation = :id")
                .param("id", scene.consultation.id().value())
                .query(String.class)
                .list();
    }

    private static boolean takeAStep(SynthesisScene scene, Random random) {
        List<AnsweredPoint> points = scene.points();
        Point point = points.get(random.nextInt(points.size())).point();
        MarkedInput input = scene.bean(MarkedInputs.class)
                .find(scene.consultation.id(), point.version(), point.number(), scene.officer)
                .orElseThrow();
        return (random.nextInt(4) == 0 ? waiving(scene, input, random) : step(scene, input, random))
                .fold(id -> true, refusals -> false);
    }

    private static Outcome<PointId> step(SynthesisScene scene, MarkedInput input, Random random) {
        VersionId version = input.version();
        int number = input.number();
        int from = random.nextInt(input.body().length());
        Marking marking = new Marking(version, number, from, from + 1 + random.nextInt(20));
        List<Piece> pieces = input.pieces();
        return switch (pieces.isEmpty() ? 0 : random.nextInt(8)) {
            case 0, 1, 2, 3 -> scene.bean(SplitPoint.class).split(marking, scene.officer);
            case 4, 5 ->
                scene.bean(ChangePlace.class)
                        .change(pieces.get(random.nextInt(pieces.size())).id(), marking, input.seen(), scene.officer);
            case 6 ->
                scene.bean(JoinPieces.class)
                        .join(version, number, some(pieces, random), input.seen(), random.nextBoolean(), scene.officer);
            default ->
                scene.bean(JoinInput.class).join(version, number, input.seen(), random.nextBoolean(), scene.officer);
        };
    }

    /** Says of some words that they need no answer, or takes that back. */
    private static Outcome<?> waiving(SynthesisScene scene, MarkedInput input, Random random) {
        List<Segment> waived = waived(input);
        if (!waived.isEmpty() && random.nextInt(3) == 0) {
            WaiverId one = waived.get(random.nextInt(waived.size())).waiver().id();
            return scene.bean(TakeWaiverBack.class).takeBack(input.version(), input.number(), one, scene.officer);
        }
        int from = random.nextInt(input.body().length());
        Marking marking = new Marking(input.version(), input.number(), from, from + 1 + random.nextInt(20));
        return scene.bean(WaiveText.class).waive(marking, scene.officer);
    }

    private static List<Segment> waived(MarkedInput input) {
        return input.unanswered().stream().filter(Segment::isWaived).toList();
    }

    private static Set<PointId> some(List<Piece> pieces, Random random) {
        return pieces.stream()
                .map(Piece::id)
                .filter(it -> random.nextInt(3) > 0)
                .collect(Collectors.toSet());
    }

    /** Puts a word into one of the inputs. */
    private static void newVersion(SynthesisScene scene, ResponseScene viborg, List<DraftInput> inputs, Random random) {
        scene.municipality("Viborg");
        InputId changed = inputs.get(random.nextInt(inputs.size())).id();
        DraftInput now = viborg.draft().inputs().stream()
                .filter(it -> it.id().equals(changed))
                .findFirst()
                .orElseThrow();
        List<String> words = new ArrayList<>(List.of(now.content().text().text().split(" ")));
        words.add(random.nextInt(words.size()), WORDS.get(random.nextInt(WORDS.size())));
        viborg.save(now.id(), now.revision(), general(String.join(" ", words)));
        viborg.submitted(VersionKind.FINAL);
        scene.afterDeadline();
    }

    private void mustBeShared(SynthesisScene scene) {
        List<Stretch> living = jdbc.sql("""
                        select s.version, s.number, s.body, p.starts, p.ends from synthesis.point p
                        join synthesis.source s on s.version = p.version and s.number = p.number
                        where p.consultation = :consultation and p.ended_as is null
                        """)
                .param("consultation", scene.consultation.id().value())
                .query(Stretch.class)
                .list();
        List<Untreated> untreated = scene.bean(UntreatedWords.class).of(scene.consultation.id(), scene.officer);
        assertThat(living.stream().map(it -> it.version() + "/" + it.number()).distinct())
                .hasSize(2);
        living.stream().map(it -> it.number()).distinct().forEach(number -> {
            Stretch one = living.stream()
                    .filter(it -> it.number() == number)
                    .findFirst()
                    .orElseThrow();
            String body = one.body();
            int[] times = new int[body.length()];
            MarkedInput page = scene.bean(MarkedInputs.class)
                    .find(scene.consultation.id(), new VersionId(one.version()), number, scene.officer)
                    .orElseThrow();
            waived(page)
                    .forEach(it -> count(times, it.place().starts(), it.place().ends()));
            living.stream().filter(it -> it.number() == number).forEach(it -> count(times, it.starts(), it.ends()));
            untreated.stream()
                    .filter(it -> it.number() == number)
                    .forEach(it -> count(times, it.place().starts(), it.place().ends()));
            for (int at = 0; at < times.length; at++) {
                assertThat(times[at])
                        .as("times of character " + at + " of »" + body + "«")
                        .isLessThanOrEqualTo(1)
                        .isGreaterThanOrEqualTo(Character.isWhitespace(body.charAt(at)) ? 0 : 1);
            }
        });
    }

    private static void count(int[] times, int from, int to) {
        for (int at = from; at < to; at++) {
            times[at]++;
        }
    }

    private record Stretch(UUID version, int number, String body, int starts, int ends) {}
}
