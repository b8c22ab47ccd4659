package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who writes where in a response, for those of its own municipality who work on it. */
@Component
public class WhoWrites {

    private final PresenceStore presence;

    WhoWrites(PresenceStore presence) {
        this.presence = presence;
    }

    /** Who took each input last stands first; empty when it is no response of the actor's municipality. */
    public Optional<List<Writer>> in(ResponseId response, Actor actor) {
        OrganisationId own = actor.organisation();
        return own != null && ResponsePolicy.allows(ResponseAction.READ_OWN, actor, own)
                ? presence.of(response, own)
                        .filter(it -> actor.worksOn(it.consultation().task()))
                        .map(PresenceStore.There::writers)
                : Optional.empty();
    }
}
