package dk.spor.synthesis;

import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.VersionId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step of splitting has in common: in a text one may read, one at a time, kept and told. */
@Component
class PlaceSteps {

    private final SplitInputs inputs;
    private final IntakeStore intakes;
    private final Readable readable;
    private final PlaceStepStore store;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    PlaceSteps(
            SplitInputs inputs,
            IntakeStore intakes,
            Readable readable,
            PlaceStepStore store,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.inputs = inputs;
        this.intakes = intakes;
        this.readable = readable;
        this.store = store;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Does this with the input, read after whoever else works in the response has finished; refused when it can't be split
     * now.
     */
    <T> Outcome<T> take(VersionId version, int number, Actor actor, Function<SplitInput, Outcome<T>> deed) {
        SplitInput before = inputs.find(version, number).orElseThrow(NotFound::new);
        mustBeReadable(before, actor);
        intakes.lock(before.of().response());
        inputs.lock(before);
        SplitInput now = inputs.find(version, number).orElseThrow(NotFound::new);
        List<Refusal> refusals = refusals(now, version, actor);
        return refusals.isEmpty() ? deed.apply(now) : Outcome.refused(refusals);
    }

    /** Why nothing can be split or joined here. */
    List<Refusal> refusals(SplitInput input, VersionId seen, Actor actor) {
        ConsultationSummary consultation =
                readable.consultation(input.of().consultation(), actor).orElseThrow(NotFound::new);
        if (consultation.status() == ConsultationStatus.CONCLUDED
                || consultation.status() == ConsultationStatus.WITHDRAWN) {
            return List.of(Refusal.of("synthesis.refusal.split.concluded"));
        }
        if (!input.source().version().equals(seen)) {
            return List.of(Refusal.of("synthesis.refusal.split.newVersion"));
        }
        return input.living().isEmpty() ? List.of(Refusal.of("synthesis.refusal.split.gone")) : List.of();
    }

    void note(PlaceStep step, PointId point, Source source, Place place, Actor actor) {
        Instant now = clock.instant();
        store.add(step, point, source, place, actor.by(), now);
        facts.publishEvent(new PlaceStepTaken(actor.by(), now, point, step));
    }

    private void mustBeReadable(SplitInput input, Actor actor) {
        Set<OrganisationId> whose = Set.of(input.of().organisation());
        if (readable.idsAmong(input.of().consultation(), whose, actor).isEmpty()) {
            throw new NotFound();
        }
    }
}
