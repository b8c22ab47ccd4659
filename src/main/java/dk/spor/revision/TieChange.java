package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.LivingPoints;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Points;
import dk.spor.ui.NotFound;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which points a change answers. */
@Component
public class TieChange {

    private final Reasoning reasoning;
    private final GivenReasons given;
    private final Points points;
    private final LivingPoints living;

    TieChange(Reasoning reasoning, GivenReasons given, Points points, LivingPoints living) {
        this.reasoning = reasoning;
        this.given = given;
        this.points = points;
        this.living = living;
    }

    /** Refused for a part that is not changed, and for points that live no longer; tied twice is tied once. */
    @Transactional
    public Outcome<UUID> tie(String slug, UUID part, Collection<PointId> answered, Actor actor) {
        return reasoning.on(slug, part, actor, (revision, it) -> {
            if (answered.isEmpty()) {
                return Outcome.refused(Refusal.of("revision.refusal.noPoint").at("point"));
            }
            if (!revision.changes(part)) {
                return Outcome.refused(Refusal.of("revision.refusal.unchanged"));
            }
            ConsultationId consultation = revision.consultation().id();
            if (!points.find(answered, actor).keySet().containsAll(answered)) {
                throw new NotFound();
            }
            Map<PointId, ConsultationId> alive = living.of(answered);
            if (!answered.stream().allMatch(point -> consultation.equals(alive.get(point)))) {
                return Outcome.refused(Refusal.of("revision.refusal.pointEnded").at("point"));
            }
            given.tie(consultation, it, answered, actor);
            return Outcome.done(part);
        });
    }
}
