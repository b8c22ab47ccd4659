package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks a piece of an input, to be answered by itself. The input's own answer is kept, and is back when it is joined. */
@Component
public class SplitPoint {

    private final PlaceSteps steps;
    private final MakePlaceChange changes;

    SplitPoint(PlaceSteps steps, MakePlaceChange changes) {
        this.steps = steps;
        this.changes = changes;
    }

    /** Yields the piece. Refused where another one stands, and for all of the input; doing it twice does it once. */
    @Transactional
    public Outcome<PointId> split(Marking marking, Actor actor) {
        return steps.take(
                marking.version(),
                marking.number(),
                actor,
                input -> decide(input, marking)
                        .fold(it -> Outcome.done(changes.make(input, it, actor)), Outcome::refused));
    }

    static Outcome<PlaceChange> decide(SplitInput input, Marking marking) {
        Optional<Piece> same = Cut.of(input.source().body(), marking.starts(), marking.ends())
                .flatMap(place -> input.marked().stream()
                        .filter(it -> it.place().equals(place))
                        .findFirst());
        return same.map(it -> Outcome.done(PlaceChange.none(it)))
                .orElseGet(() -> MarkCheck.place(input, marking, null)
                        .fold(place -> Outcome.done(PlaceChange.mark(input.ifWhole(), place)), Outcome::refused));
    }
}
