package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an editorial reason back; that it was given is kept. */
@Component
public class TakeBackEditorial {

    private final Reasoning reasoning;
    private final GivenReasons given;

    TakeBackEditorial(Reasoning reasoning, GivenReasons given) {
        this.reasoning = reasoning;
        this.given = given;
    }

    /** Taken back twice is taken back once. */
    @Transactional
    public Outcome<UUID> takeBack(String slug, UUID part, Actor actor) {
        return reasoning.on(slug, part, actor, (revision, it) -> {
            given.takeBack(revision.consultation().id(), it, actor);
            return Outcome.done(part);
        });
    }
}
