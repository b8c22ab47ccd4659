package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every change of tags has in common: one at a time, by the secretariat, while responses are treated, and told. */
@Component
class Tagging {

    private final Readable readable;
    private final TagStore store;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Tagging(Readable readable, TagStore store, Clock clock, ApplicationEventPublisher facts) {
        this.readable = readable;
        this.store = store;
        this.clock = clock;
        this.facts = facts;
    }

    <T> Outcome<T> change(ConsultationId consultation, Actor actor, Function<TagTree, Outcome<T>> deed) {
        List<Refusal> refusals = readable.consultation(consultation, actor)
                .map(Readable::refusalsToTreat)
                .orElseThrow(NotFound::new);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        store.lock(consultation);
        return deed.apply(store.tree(consultation));
    }

    void keep(ConsultationId consultation, Tag tag, TagStep step, Actor actor) {
        store.keep(consultation, tag);
        tell(tag.id(), null, step, tag.name(), actor);
    }

    void give(PointId point, Tag tag, Actor actor) {
        store.give(point, tag.id());
        tell(tag.id(), point, TagStep.GIVEN, tag.name(), actor);
    }

    void take(PointId point, Tag tag, Actor actor) {
        store.take(point, tag.id());
        tell(tag.id(), point, TagStep.TAKEN, tag.name(), actor);
    }

    private void tell(TagId tag, @Nullable PointId point, TagStep step, String what, Actor actor) {
        Instant now = clock.instant();
        store.step(tag, point, step, what, actor, now);
        facts.publishEvent(new TagStepTaken(actor.by(), now, tag, point, step));
    }
}
