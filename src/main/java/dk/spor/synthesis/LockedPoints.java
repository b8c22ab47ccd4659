package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.ui.NotFound;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Locks points, always in the order of their ids, so that no two wait for each other, and reads them then. */
@Component
class LockedPoints {

    private final AssessmentStore assessments;
    private final PointRows rows;
    private final Points points;
    private final AssignmentStore assignments;
    private final TagStore tags;

    LockedPoints(
            AssessmentStore assessments, PointRows rows, Points points, AssignmentStore assignments, TagStore tags) {
        this.assessments = assessments;
        this.rows = rows;
        this.points = points;
        this.assignments = assignments;
        this.tags = tags;
    }

    /** One that the actor may read. */
    LockedPoint of(PointId id, Actor actor) {
        LockedPoint point = Objects.requireNonNull(of(List.of(id), actor).get(id));
        if (point.now() == null) {
            throw new NotFound();
        }
        return point;
    }

    /** All of these; of those that the actor may not read only such as have ended are borne with. */
    Map<PointId, LockedPoint> of(Collection<PointId> wanted, Actor actor) {
        wanted.stream().sorted(Comparator.comparing(PointId::value)).forEach(assessments::lock);
        Map<PointId, PointRows.Of> of = rows.of(wanted);
        Map<PointId, AnsweredPoint> found = points.find(wanted, actor);
        if (wanted.stream()
                .anyMatch(it -> !found.containsKey(it)
                        && (!of.containsKey(it)
                                || Objects.requireNonNull(of.get(it)).lives()))) {
            throw new NotFound();
        }
        Map<PointId, Assignment> assigned = assignments.of(wanted);
        Map<PointId, List<TagId>> borne = tags.of(wanted);
        Map<PointId, LockedPoint> locked = new HashMap<>();
        of.forEach((id, it) -> locked.put(
                id,
                new LockedPoint(
                        id,
                        found.get(id),
                        it.lives(),
                        Objects.requireNonNull(assigned.get(id)),
                        borne.getOrDefault(id, List.of()))));
        return locked;
    }
}
