package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.response.ResponseStore.Row;
import dk.spor.shared.Outcome;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses whether the response must be approved by another than the one who submits it. */
@Component
public class ChooseFourEyes {

    private final WorkDesk desk;
    private final FourEyesStore store;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ChooseFourEyes(WorkDesk desk, FourEyesStore store, Clock clock, ApplicationEventPublisher facts) {
        this.desk = desk;
        this.store = store;
        this.clock = clock;
        this.facts = facts;
    }

    /** Choosing what holds already changes nothing, and nobody is told. */
    @Transactional
    public Outcome<Boolean> choose(Asked asked, boolean required, Actor actor) {
        return desk.with(asked, ResponseAction.ORGANISE, actor, row -> {
            if (required != store.of(row.id()).map(FourEyes::required).orElse(false)) {
                keep(asked, row, required, actor);
            }
            return Outcome.done(required);
        });
    }

    private void keep(Asked asked, Row row, boolean required, Actor actor) {
        Instant now = clock.instant();
        store.add(row.id(), required, actor, now);
        facts.publishEvent(new FourEyesChosen(
                actor.by(),
                now,
                row.id(),
                asked.consultation().id(),
                asked.municipality().id(),
                required));
    }
}
