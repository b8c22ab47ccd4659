package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.LivingPoints;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Points;
import dk.spor.ui.NotFound;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks at the points that somebody has chosen for a deed. */
@Component
class ChosenPoints {

    private final Points points;
    private final LivingPoints living;

    ChosenPoints(Points points, LivingPoints living) {
        this.points = points;
        this.living = living;
    }

    /** What they are called, in the order of the report. */
    Map<PointId, String> labels(Collection<PointId> chosen, Actor actor) {
        Map<PointId, String> labels = new LinkedHashMap<>();
        points.find(chosen, actor).forEach((id, it) -> labels.put(id, it.point().label()));
        return labels;
    }

    /** Why they can't be taken: none is chosen, or one lives no longer. One that the actor may not read is not there. */
    List<Refusal> refusals(ConsultationId consultation, Collection<PointId> chosen, Actor actor) {
        if (chosen.isEmpty()) {
            return List.of(Refusal.of("revision.refusal.noPoint").at("point"));
        }
        if (!points.find(chosen, actor).keySet().containsAll(chosen)) {
            throw new NotFound();
        }
        Map<PointId, ConsultationId> alive = living.of(chosen);
        return chosen.stream().allMatch(it -> consultation.equals(alive.get(it)))
                ? List.of()
                : List.of(Refusal.of("revision.refusal.pointEnded").at("point"));
    }
}
