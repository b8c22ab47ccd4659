package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that a stretch which stands in no point needs no answer (kræver ikke svar): then it stops nothing. */
@Component
public class WaiveText {

    private final PlaceSteps steps;
    private final Waivers waivers;

    WaiveText(PlaceSteps steps, Waivers waivers) {
        this.steps = steps;
        this.waivers = waivers;
    }

    /** Refused while the input is one point, and where another point stands; doing it twice does it once. */
    @Transactional
    public Outcome<Place> waive(Marking marking, Actor actor) {
        return steps.take(marking.version(), marking.number(), actor, input -> {
            if (input.whole().lives()) {
                return Outcome.refused(
                        Refusal.of("synthesis.refusal.waive.whole").at("first"));
            }
            return MarkCheck.place(input, marking, null)
                    .fold(place -> Outcome.done(waive(input, place, actor)), Outcome::refused);
        });
    }

    private Place waive(SplitInput input, Place place, Actor actor) {
        List<Segment> untreated = Waived.in(input.segments(), waivers.of(input)).stream()
                .filter(Segment::isUntreated)
                .filter(it -> it.place().overlaps(place))
                .toList();
        if (!untreated.isEmpty()) {
            waivers.waive(new WaiverId(UUID.randomUUID()), input, place, actor);
        }
        return place;
    }
}
