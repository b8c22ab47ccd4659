package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the municipality's own document out of the draft, with its text unless somebody has corrected that. */
@Component
public class RemoveDocument {

    private final DraftDesk desk;
    private final EnclosureStore enclosures;
    private final AttachFiles attaching;
    private final RemoveInput inputs;

    RemoveDocument(DraftDesk desk, EnclosureStore enclosures, AttachFiles attaching, RemoveInput inputs) {
        this.desk = desk;
        this.enclosures = enclosures;
        this.attaching = attaching;
        this.inputs = inputs;
    }

    /** Removing what is no longer there is done already. */
    @Transactional
    public Outcome<ResponseId> remove(Asked asked, Actor actor) {
        return desk.take(asked, actor).fold(response -> remove(asked, response, actor), Outcome::refused);
    }

    private Outcome<ResponseId> remove(Asked asked, ResponseId response, Actor actor) {
        OwnDocument document = enclosures.of(response).document();
        if (document != null) {
            enclosures.deleteDocument(response);
            attaching.removed(asked, response, document.file(), true, actor);
            inputs.remove(asked, document.input(), document.inputRevision(), actor); // refused once it was corrected
        }
        return Outcome.done(response);
    }
}
