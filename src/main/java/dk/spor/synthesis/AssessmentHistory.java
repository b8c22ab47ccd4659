package dk.spor.synthesis;

import dk.spor.identity.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** What has happened with a point, for those who may read it. */
@Component
public class AssessmentHistory {

    private final Points points;
    private final AssessmentStore store;
    private final AssignmentStore assignments;

    AssessmentHistory(Points points, AssessmentStore store, AssignmentStore assignments) {
        this.points = points;
        this.store = store;
        this.assignments = assignments;
    }

    /** The steps of its answer, the newest first. */
    public List<AssessmentEvent> of(PointId point, Actor actor) {
        return points.find(point, actor).map(it -> store.history(point)).orElse(List.of());
    }

    /** Who answers it, and until when. */
    public Assignment assignment(PointId point, Actor actor) {
        return points.find(point, actor).map(it -> assignments.of(point)).orElse(new Assignment(null, null));
    }
}
