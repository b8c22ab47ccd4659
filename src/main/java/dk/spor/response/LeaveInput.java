package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.ui.NotFound;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Frees an input that somebody has saved or closed. */
@Component
public class LeaveInput {

    private final PresenceStore presence;

    LeaveInput(PresenceStore presence) {
        this.presence = presence;
    }

    /** Who has left already has left. */
    @Transactional
    public void leave(InputId input, Actor actor) {
        OrganisationId own = actor.organisation();
        if (own == null || !ResponsePolicy.allows(ResponseAction.WRITE, actor, own)) {
            throw new NotFound();
        }
        presence.leave(input, Objects.requireNonNull(actor.person()));
    }
}
