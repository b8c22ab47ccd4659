package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.ui.NotFound;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a page is open in which somebody writes an input; the page says so again every few seconds. */
@Component
public class EnterInput {

    private final PresenceStore presence;

    EnterInput(PresenceStore presence) {
        this.presence = presence;
    }

    /**
     * Who comes where somebody writes already does not take it from them.
     *
     * @param rested how long the page has not been used
     * @return the response of which the input is
     */
    @Transactional
    public ResponseId enter(Asked asked, InputId input, PageKey page, Duration rested, Actor actor) {
        if (!ResponsePolicy.allows(
                ResponseAction.WRITE, actor, asked.municipality().id())) {
            throw new NotFound();
        }
        return presence.enter(asked, input, Objects.requireNonNull(actor.person()), page, rested)
                .orElseThrow(NotFound::new);
    }
}
