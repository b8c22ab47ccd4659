package dk.spor.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is done to many and taken back in any order, held against a model that counts the steps of each point. */
@DbTest
class RandomBulksDbTest {

    private static final int ROUNDS = 5;
    private static final int STEPS = 8;
    private static final List<String> LABELS = List.of("LEM-1", "VIB-1", "VIB-2", "AAR-1");
    private static final List<String> TAGS = List.of("Et", "To");

    private final SynthesisWorld world;
    private SynthesisScene scene;
    private Bulking officer;
    private List<TagId> tags;

    RandomBulksDbTest(SynthesisWorld world) {
        this.world = world;
    }

    /**
     * A point as the model has it.
     *
     * @param words counts the answers that were written; taking one back brings the number before
     */
    private record State(Assignment assignment, Set<String> tags, String answer, int revision, int words) {}

    /** Something done, with the points that it should have changed. */
    private record Done(Bulk bulk, Map<String, State> before, Map<String, State> after) {}

    @Test
    void nothingIsLostOrCountedTwiceAndEverythingIsAsBefore() {
        scene = world.answered();
        officer = Bulking.of(scene);
        tags = TAGS.stream().map(scene::tag).toList();
        Map<BulkFate, Integer> fates = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            Map<String, State> began = now();
            Map<String, State> model = counted(began);
            List<Done> done = new ArrayList<>();
            Map<String, Chosen> shown = shown();
            for (int step = 0; step < STEPS; step++) {
                shown = random.nextInt(3) > 0 ? shown : shown();
                done.add(takeAStep(shown, model, random, fates));
                assertThat(now()).isEqualTo(seen(model));
            }
            boolean inOrder = round % 2 == 0;
            if (inOrder) {
                Collections.reverse(done);
            } else {
                Collections.shuffle(done, random);
            }
            for (Done it : done) {
                takeBack(it, model);
                assertThat(now()).isEqualTo(seen(model));
            }
            if (inOrder) {
                assertThat(withoutRevisions(now())).isEqualTo(withoutRevisions(began));
            }
        }
        assertThat(fates).containsKeys(BulkFate.DONE, BulkFate.SAME, BulkFate.MEANWHILE);
        assertThat(scene.points()).extracting(it -> it.point().label()).containsExactlyElementsOf(LABELS);
    }

    private Done takeAStep(
            Map<String, Chosen> shown, Map<String, State> model, Random random, Map<BulkFate, Integer> fates) {
        List<String> some = LABELS.stream().filter(it -> random.nextInt(3) > 0).toList();
        List<String> chosen = some.isEmpty() ? LABELS : some;
        BulkDeed deed = deed(random);
        Map<String, State> before = new LinkedHashMap<>();
        Map<String, State> after = new LinkedHashMap<>();
        Map<String, BulkFate> expected = new LinkedHashMap<>();
        for (String label : chosen) {
            State was = model.get(label);
            State becomes = becomes(was, deed);
            Chosen seen = shown.get(label);
            boolean stale = deed instanceof BulkDeed.Answer
                            && was.revision() != seen.seen().revision()
                    || deed instanceof BulkDeed.Assign && !was.assignment().equals(seen.assignment());
            boolean same = becomes.equals(
                    new State(was.assignment(), was.tags(), was.answer(), becomes.revision(), becomes.words()));
            BulkFate fate = same ? BulkFate.SAME : stale ? BulkFate.MEANWHILE : BulkFate.DONE;
            expected.put(label, fate);
            fates.merge(fate, 1, Integer::sum);
            if (fate == BulkFate.DONE) {
                before.put(label, was);
                after.put(label, becomes);
                model.put(label, becomes);
            }
        }
        Bulk bulk = officer.does(chosen.stream().map(shown::get).toList(), deed);
        Map<String, BulkFate> found = new LinkedHashMap<>();
        bulk.lines()
                .forEach(it ->
                        assertThat(found.put(it.point().label(), it.fate())).isNull());
        assertThat(found).as("each chosen point once").isEqualTo(expected);
        return new Done(bulk, before, after);
    }

    private static BulkDeed deedOf(int kind, int which, List<TagId> tags) {
        return switch (kind) {
            case 0 -> new BulkDeed.Assign(true, null, LocalDate.of(2020, 12, 20 + which));
            case 1 -> new BulkDeed.Mark(tags.get(which), true);
            case 2 -> new BulkDeed.Mark(tags.get(which), false);
            default -> Bulking.answer(AssessmentOutcome.values()[which], "Svar " + which);
        };
    }

    private BulkDeed deed(Random random) {
        return deedOf(random.nextInt(4), random.nextInt(2), tags);
    }

    private State becomes(State was, BulkDeed deed) {
        if (deed instanceof BulkDeed.Assign assign) {
            return new State(assign.over(was.assignment()), was.tags(), was.answer(), was.revision(), was.words());
        }
        if (deed instanceof BulkDeed.Mark mark) {
            return tagged(was, name(mark), mark.given());
        }
        BulkDeed.Answer answer = (BulkDeed.Answer) deed;
        return new State(
                was.assignment(),
                was.tags(),
                answer.outcome() + " " + answer.reason().text(),
                was.revision() + 1,
                was.revision() + 1);
    }

    private void takeBack(Done done, Map<String, State> model) {
        int restored = 0;
        for (String label : done.before().keySet()) {
            State was = model.get(label);
            State back = back(
                    was,
                    done.bulk().deed(),
                    done.before().get(label),
                    done.after().get(label));
            model.put(label, back);
            restored += back.equals(was) ? 0 : 1;
        }
        Bulk bulk = officer.takesBack(done.bulk());
        assertThat(bulk.restored()).isEqualTo(restored);
        assertThat(bulk.kept()).hasSize(done.before().size() - restored);
    }

    /** The same where somebody has changed it since. */
    private State back(State now, BulkDeed deed, State before, State after) {
        if (deed instanceof BulkDeed.Assign) {
            return now.assignment().equals(after.assignment())
                    ? new State(before.assignment(), now.tags(), now.answer(), now.revision(), now.words())
                    : now;
        }
        if (deed instanceof BulkDeed.Mark mark) {
            return tagged(now, name(mark), !mark.given());
        }
        return now.words() == after.words()
                ? new State(now.assignment(), now.tags(), before.answer(), now.revision() + 1, before.words())
                : now;
    }

    private String name(BulkDeed.Mark mark) {
        return TAGS.get(tags.indexOf(mark.tag()));
    }

    private static State tagged(State now, String tag, boolean given) {
        Set<String> other = new TreeSet<>(now.tags());
        if (given) {
            other.add(tag);
        } else {
            other.remove(tag);
        }
        return new State(now.assignment(), other, now.answer(), now.revision(), now.words());
    }

    private Map<String, Chosen> shown() {
        List<AnsweredPoint> points = scene.points();
        Map<PointId, Assignment> assigned = scene.bean(WorkList.class).assignments(points);
        Map<String, Chosen> shown = new LinkedHashMap<>();
        points.forEach(it -> shown.put(
                it.point().label(),
                new Chosen(Seen.of(it), assigned.get(it.point().id()))));
        return shown;
    }

    private static int revision(AnsweredPoint point) {
        return point.assessment() == null ? 0 : point.assessment().revision();
    }

    /** What the database says, without what only the model counts. */
    private Map<String, State> now() {
        List<AnsweredPoint> points = scene.points();
        Map<PointId, List<TagId>> borne = scene.bean(TagStore.class)
                .of(points.stream().map(it -> it.point().id()).toList());
        Map<String, Chosen> shown = shown();
        Map<String, State> now = new LinkedHashMap<>();
        for (AnsweredPoint it : points) {
            String label = it.point().label();
            Set<String> names = borne.getOrDefault(it.point().id(), List.of()).stream()
                    .map(tag -> TAGS.get(tags.indexOf(tag)))
                    .collect(Collectors.toCollection(TreeSet::new));
            String answer = it.outcome() == null
                    ? ""
                    : it.outcome() + " " + it.assessment().reason().text();
            now.put(label, new State(shown.get(label).assignment(), names, answer, revision(it), 0));
        }
        return now;
    }

    /** The answers that a round begins with are as if they had just been written. */
    private static Map<String, State> counted(Map<String, State> began) {
        Map<String, State> model = new LinkedHashMap<>();
        began.forEach((label, it) ->
                model.put(label, new State(it.assignment(), it.tags(), it.answer(), it.revision(), it.revision())));
        return model;
    }

    private static Map<String, State> seen(Map<String, State> model) {
        Map<String, State> seen = new LinkedHashMap<>();
        model.forEach(
                (label, it) -> seen.put(label, new State(it.assignment(), it.tags(), it.answer(), it.revision(), 0)));
        return seen;
    }

    private static List<State> withoutRevisions(Map<String, State> states) {
        return states.values().stream()
                .map(it -> new State(it.assignment(), it.tags(), it.answer(), 0, 0))
                .toList();
    }
}
