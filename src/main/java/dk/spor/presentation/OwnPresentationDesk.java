package dk.spor.presentation;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@link PresentationDesk} by the same verb that the pages use. */
@Component
class OwnPresentationDesk implements PresentationDesk {

    private final AddTalk add;

    OwnPresentationDesk(AddTalk add) {
        this.add = add;
    }

    @Override
    public Outcome<TalkId> add(String slug, TalkDetails details, Actor actor) {
        return add.add(slug, new TalkId(UUID.randomUUID()), details, actor);
    }
}
