package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores an input as a draft, new or changed, finished or not. */
@Component
public class SaveInput {

    /** After a pause of this length somebody begins anew; what they wrote before it stands in the history. */
    static final Duration PAUSE = Duration.ofMinutes(5);

    /** Somebody who never pauses leaves a text in the history this often. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final DraftDesk desk;
    private final ResponseStore responses;
    private final InputStore inputs;
    private final InputRevisionStore revisions;
    private final Clock clock;

    SaveInput(DraftDesk desk, ResponseStore responses, InputStore inputs, InputRevisionStore revisions, Clock clock) {
        this.desk = desk;
        this.responses = responses;
        this.inputs = inputs;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * Saving the same twice is saving it once; an input that somebody has removed meanwhile is there again.
     *
     * @param id made with the form, so that a new input that is sent twice is added once
     * @param revision that was read, 0 for a new input
     */
    @Transactional
    public Saving save(Asked asked, InputId id, int revision, InputContent content, Actor actor) {
        return save(asked, id, revision, content, actor, LONGEST);
    }

    /** @param longest after which what is written over is kept, though nobody paused; at zero it always is */
    Saving save(Asked asked, InputId id, int revision, InputContent content, Actor actor, Duration longest) {
        List<Refusal> refusals = revision == 0 && content.isUnwritten()
                ? List.of(Refusal.of("response.refusal.unwritten").at("text"))
                : content.tooLong();
        return refusals.isEmpty()
                ? desk.take(asked, actor)
                        .fold(response -> save(response, id, revision, content, actor, longest), Saving.Refused::new)
                : new Saving.Refused(refusals);
    }

    private Saving save(
            ResponseId response, InputId id, int revision, InputContent content, Actor actor, Duration longest) {
        PersonId person = Objects.requireNonNull(actor.person());
        Instant now = clock.instant();
        Optional<DraftInput> stored = find(response, id);
        if (stored.isPresent()) {
            if (stored.get().content().equals(content)) {
                return new Saving.Saved(stored.get());
            }
            if (stored.get().revision() != revision) {
                revisions.notChosen(response, stored.get(), revision, content, person, now);
                return new Saving.Overtaken(stored.get());
            }
            boolean kept = revisions.replaced(id, person, now, now.minus(PAUSE), now.minus(longest));
            inputs.update(id, content, person, now, kept);
        } else if (!inputs.insert(response, id, content, person, now)) {
            throw new NotFound();
        }
        responses.changed(response);
        return new Saving.Saved(find(response, id).orElseThrow());
    }

    private Optional<DraftInput> find(ResponseId response, InputId id) {
        return inputs.of(response).stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
