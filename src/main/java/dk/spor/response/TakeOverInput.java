package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.ui.NotFound;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes somebody the one who writes in an input where another one does; that one is told in their open page. */
@Component
public class TakeOverInput {

    private final PresenceStore presence;

    TakeOverInput(PresenceStore presence) {
        this.presence = presence;
    }

    @Transactional
    public void takeOver(Asked asked, InputId input, Actor actor) {
        if (!ResponsePolicy.allows(
                        ResponseAction.WRITE, actor, asked.municipality().id())
                || presence.take(asked, input, Objects.requireNonNull(actor.person()))
                        .isEmpty()) {
            throw new NotFound();
        }
    }
}
