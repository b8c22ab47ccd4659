package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.synthesis.PointId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back that a change answers a point; that it once did is kept. */
@Component
public class UntieChange {

    private final Reasoning reasoning;
    private final GivenReasons given;

    UntieChange(Reasoning reasoning, GivenReasons given) {
        this.reasoning = reasoning;
        this.given = given;
    }

    /** Untied twice is untied once. */
    @Transactional
    public Outcome<UUID> untie(String slug, UUID part, PointId point, Actor actor) {
        return reasoning.on(slug, part, actor, (revision, it) -> {
            given.untie(revision.consultation().id(), it, point, actor);
            return Outcome.done(part);
        });
    }
}
