package dk.spor.identity.web;

import dk.spor.identity.Actor;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is asking in the request at hand. */
final class CurrentActor {

    private CurrentActor() {}

    static Actor get() {
        return authentication().map(ActorAuthentication::actor).orElse(Actor.ANYONE);
    }

    static Optional<ActorAuthentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(ActorAuthentication.class::isInstance)
                .map(ActorAuthentication.class::cast);
    }
}
