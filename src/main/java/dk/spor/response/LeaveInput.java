package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.ui.NotFound;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends that somebody writes in an input in this page; in another page of theirs they may write on. */
@Component
public class LeaveInput {

    private final PresenceStore presence;

    LeaveInput(PresenceStore presence) {
        this.presence = presence;
    }

    /**
     * Who has left already has left.
     *
     * @param page null when none is known
     */
    @Transactional
    public void leave(InputId input, @Nullable PageKey page, Actor actor) {
        OrganisationId own = actor.organisation();
        if (own == null || !ResponsePolicy.allows(ResponseAction.WRITE, actor, own)) {
            throw new NotFound();
        }
        presence.leave(input, Objects.requireNonNull(actor.person()), page);
    }
}
