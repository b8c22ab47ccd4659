package dk.spor.identity.web;

import dk.spor.identity.Actor;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A signed-in actor as Spring Security carries it; made anew for each request, never stored. */
@SuppressWarnings("serial")
final class ActorAuthentication extends AbstractAuthenticationToken {

    private final Actor actor;
    private final int mandates;

    /** @param mandates how many the person may choose from */
    ActorAuthentication(Actor actor, int mandates) {
        super(List.of());
        this.actor = actor;
        this.mandates = mandates;
        setAuthenticated(true);
    }

    Actor actor() {
        return actor;
    }

    boolean mayChoose() {
        return mandates > 1;
    }

    @Override
    public Object getPrincipal() {
        return String.valueOf(actor.person());
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
