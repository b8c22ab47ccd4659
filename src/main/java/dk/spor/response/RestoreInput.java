package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.ui.NotFound;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets an input say again what it once said; what it says now is kept as well, and one that was removed is back. */
@Component
public class RestoreInput {

    private final Histories histories;
    private final SaveInput saving;

    RestoreInput(Histories histories, SaveInput saving) {
        this.histories = histories;
        this.saving = saving;
    }

    /** @param revision of the input that was read, 0 when it had been removed */
    @Transactional
    public Saving restore(Asked asked, InputId id, int revision, long number, Actor actor) {
        InputContent content = histories
                .of(asked, id)
                .flatMap(it -> it.revision(number))
                .orElseThrow(NotFound::new)
                .content();
        return saving.save(asked, id, revision, content, actor, Duration.ZERO);
    }
}
