package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.response.VersionId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What needs no answer: where it stands now, and what is said of it from now on. */
@Component
class Waivers {

    private final WaiverStore store;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Waivers(WaiverStore store, Clock clock, ApplicationEventPublisher facts) {
        this.store = store;
        this.clock = clock;
        this.facts = facts;
    }

    /** Those of an input, in the text that counts. */
    List<Waiver> of(SplitInput input) {
        List<WaiverStore.Said> said =
                standing(List.of(input.whole().id())).getOrDefault(input.whole().id(), List.of());
        return in(input.source().body(), said);
    }

    /** Those of these inputs, each by the input as one point, as they were said. */
    Map<PointId, List<WaiverStore.Said>> standing(Collection<PointId> inputs) {
        return store.standing(inputs);
    }

    /** Where these stand in a text; those that don't any more are left out. */
    static List<Waiver> in(String body, List<WaiverStore.Said> said) {
        return said.stream()
                .flatMap(it -> Waived.place(it.words(), it.place(), body)
                        .map(place -> new Waiver(it.id(), place, it.by(), it.at()))
                        .stream())
                .toList();
    }

    /** What has been said of an input, the newest first. */
    List<WaiverEvent> history(SplitInput input) {
        List<WaiverEvent> events = new ArrayList<>();
        store.steps(List.of(input.whole().id()))
                .forEach(it -> events.add(0, new WaiverEvent(it.step(), it.words(), it.by(), it.at())));
        return events;
    }

    void waive(WaiverId id, SplitInput input, Place place, Actor actor) {
        Source source = input.source();
        note(WaiverStep.WAIVED, id, input, source.version(), source.number(), place, actor);
    }

    /** Takes one back; false when it was not said of this input, or is taken back already. */
    boolean takeBack(WaiverId id, SplitInput input, Actor actor) {
        Optional<WaiverStore.Said> said =
                store
                        .standing(List.of(input.whole().id()))
                        .getOrDefault(input.whole().id(), List.of())
                        .stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst();
        said.ifPresent(it -> note(WaiverStep.TAKEN_BACK, id, input, it.version(), it.number(), it.place(), actor));
        return said.isPresent();
    }

    private void note(
            WaiverStep step, WaiverId id, SplitInput input, VersionId version, int number, Place place, Actor actor) {
        Instant now = clock.instant();
        PointId point = input.whole().id();
        store.add(step, id, point, version, number, place, actor.by(), now);
        facts.publishEvent(new WaiverStepTaken(actor.by(), now, point, step));
    }
}
