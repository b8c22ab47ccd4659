package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives several points the same outcome and reason, each as its own draft; summaries and internal notes stay each
 * point's own.
 */
@Component
public class AnswerJointly {

    private final SaveAssessment saving;
    private final AssessmentStore store;
    private final Points points;
    private final JointStore joints;
    private final Clock clock;

    AnswerJointly(SaveAssessment saving, AssessmentStore store, Points points, JointStore joints, Clock clock) {
        this.saving = saving;
        this.store = store;
        this.points = points;
        this.joints = joints;
        this.clock = clock;
    }

    /**
     * Refused when the first can't be saved. Of the others those that are no draft any more, or that somebody has
     * answered meanwhile, stay as they are.
     *
     * @return the labels of those that stayed
     */
    @Transactional
    public Outcome<List<String>> answer(Seen first, Collection<Seen> others, AssessmentEdit edit, Actor actor) {
        Stream.concat(Stream.of(first), others.stream())
                .map(Seen::point)
                .sorted(Comparator.comparing(
                        PointId::value)) // so that two who answer the same points never wait for each other
                .forEach(store::lock);
        Outcome<PointId> saved = saving.save(first, edit, actor);
        return saved.fold(done -> Outcome.done(follow(first.point(), others, edit, actor)), Outcome::refused);
    }

    /** Those that a point was last answered together with. */
    public List<AnsweredPoint> with(PointId point, Actor actor) {
        return List.copyOf(points.find(joints.with(point), actor).values());
    }

    private List<String> follow(PointId first, Collection<Seen> others, AssessmentEdit edit, Actor actor) {
        Map<PointId, AnsweredPoint> found =
                points.find(others.stream().map(Seen::point).toList(), actor);
        List<PointId> together = new ArrayList<>(List.of(first));
        List<String> stayed = new ArrayList<>();
        for (Seen other : others) {
            Optional<AnsweredPoint> now = Optional.ofNullable(found.get(other.point()));
            now.ifPresent(it -> {
                if (takes(it, other, edit, actor)) {
                    together.add(other.point());
                } else {
                    stayed.add(it.point().label());
                }
            });
        }
        if (together.size() > 1) {
            joints.add(together, actor, clock.instant());
        }
        return stayed;
    }

    private boolean takes(AnsweredPoint now, Seen seen, AssessmentEdit edit, Actor actor) {
        Assessment before = now.assessment();
        AssessmentEdit own = new AssessmentEdit(
                edit.outcome(),
                edit.reason(),
                before == null ? "" : before.summary(),
                before == null ? "" : before.note(),
                edit.from());
        return (before == null || before.state() == AssessmentState.DRAFT)
                && saving.save(seen, own, actor) instanceof Outcome.Done;
    }
}
