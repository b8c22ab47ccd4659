package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an input out of the draft, if it still is the one that was read. */
@Component
public class RemoveInput {

    private final DraftDesk desk;
    private final ResponseStore responses;
    private final InputStore inputs;
    private final InputRevisionStore revisions;
    private final Clock clock;

    RemoveInput(DraftDesk desk, ResponseStore responses, InputStore inputs, InputRevisionStore revisions, Clock clock) {
        this.desk = desk;
        this.responses = responses;
        this.inputs = inputs;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Removing what is no longer there is done already. */
    @Transactional
    public Outcome<InputId> remove(Asked asked, InputId id, int revision, Actor actor) {
        return desk.take(asked, actor).fold(response -> remove(response, id, revision, actor), Outcome::refused);
    }

    private Outcome<InputId> remove(ResponseId response, InputId id, int revision, Actor actor) {
        Optional<DraftInput> stored =
                inputs.of(response).stream().filter(it -> it.id().equals(id)).findFirst();
        if (stored.isPresent() && stored.get().revision() != revision) {
            return Outcome.refused(Refusal.of("response.refusal.inputChanged"));
        }
        if (stored.isPresent()) {
            revisions.removed(id, Objects.requireNonNull(actor.person()), clock.instant());
            inputs.delete(id);
            responses.changed(response);
        }
        return Outcome.done(id);
    }
}
