package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.PointId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which points a change answers. */
@Component
public class TieChange {

    private final Reasoning reasoning;
    private final GivenReasons given;
    private final ChosenPoints points;

    TieChange(Reasoning reasoning, GivenReasons given, ChosenPoints points) {
        this.reasoning = reasoning;
        this.given = given;
        this.points = points;
    }

    /** Refused for a part that is not changed, and for points that live no longer; tied twice is tied once. */
    @Transactional
    public Outcome<UUID> tie(String slug, UUID part, Collection<PointId> answered, Actor actor) {
        return reasoning.on(slug, part, actor, (revision, it) -> {
            ConsultationId consultation = revision.consultation().id();
            List<Refusal> refusals = points.refusals(consultation, answered, actor);
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            if (!revision.changes(part)) {
                return Outcome.refused(Refusal.of("revision.refusal.unchanged"));
            }
            given.tie(consultation, it, answered, actor);
            return Outcome.done(part);
        });
    }
}
