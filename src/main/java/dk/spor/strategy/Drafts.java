package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What every change of a draft has in common: one at a time, by those who may, while it can be written, and recorded. */
@Component
class Drafts {

    private final VersionStore versions;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Drafts(VersionStore versions, Clock clock, ApplicationEventPublisher facts) {
        this.versions = versions;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Runs a deed on a draft that nobody else changes meanwhile.
     *
     * @param part the track or paragraph that the deed changes, or the version itself
     */
    @Transactional(propagation = Propagation.MANDATORY)
    <T> Outcome<T> change(StrategyVersionId id, Actor actor, UUID part, Supplier<Outcome<T>> deed) {
        VersionRow version =
                versions.lock(id).filter(it -> it.mayBeWrittenBy(actor)).orElseThrow(NotFound::new);
        if (version.isFrozen()) {
            return Outcome.refused(Refusal.of("strategy.refusal.frozen"));
        }
        Outcome<T> outcome = deed.get();
        if (outcome instanceof Outcome.Done) {
            facts.publishEvent(new StrategyDraftEdited(actor.by(), clock.instant(), id, part));
        }
        return outcome;
    }
}
