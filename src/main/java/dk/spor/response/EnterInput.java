package dk.spor.response;

import dk.spor.identity.Actor;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Notes that somebody has opened an input to write in it, or writes on. Like the last use of a session it is noted by
 * looking, too: nothing of the response changes.
 */
@Component
public class EnterInput {

    private final PresenceStore presence;

    EnterInput(PresenceStore presence) {
        this.presence = presence;
    }

    /** Who does not write is not noted. */
    public void enter(Asked asked, InputId input, Actor actor) {
        if (ResponsePolicy.allows(
                ResponseAction.WRITE, actor, asked.municipality().id())) {
            presence.enter(asked, input, Objects.requireNonNull(actor.person()), false);
        }
    }
}
