package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks a piece otherwise. What has been answered to it is a draft again when it says something else now. */
@Component
public class ChangePlace {

    private final PlaceSteps steps;
    private final MakePlaceChange changes;

    ChangePlace(PlaceSteps steps, MakePlaceChange changes) {
        this.steps = steps;
        this.changes = changes;
    }

    /**
     * Refused where another piece stands, and when somebody else has split the input meanwhile. Doing it twice does it once.
     *
     * @param seen the newest step of its splitting that the actor has seen
     */
    @Transactional
    public Outcome<PointId> change(PointId piece, Marking to, long seen, Actor actor) {
        return steps.take(
                to.version(),
                to.number(),
                actor,
                input -> decide(input, piece, to, seen)
                        .fold(it -> Outcome.done(changes.make(input, it, actor)), Outcome::refused));
    }

    static Outcome<PlaceChange> decide(SplitInput input, PointId id, Marking to, long seen) {
        if (input.find(id).filter(it -> !it.piece().isInput()).isEmpty()) {
            throw new NotFound();
        }
        Optional<Piece> piece =
                input.marked().stream().filter(it -> it.id().equals(id)).findFirst();
        Optional<Place> meant = Cut.of(input.source().body(), to.starts(), to.ends());
        if (piece.isPresent() && meant.equals(piece.map(Piece::place))) {
            return Outcome.done(PlaceChange.none(piece.get()));
        }
        if (piece.isEmpty() || input.seen() != seen) {
            return Outcome.refused(Refusal.of("synthesis.refusal.split.meanwhile"));
        }
        return MarkCheck.place(input, to, id)
                .fold(place -> Outcome.done(PlaceChange.move(piece.get(), place)), Outcome::refused);
    }
}
