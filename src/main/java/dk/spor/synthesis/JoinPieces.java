package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.response.VersionId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Joins pieces of an input, with what lies between them, into the first of them. */
@Component
public class JoinPieces {

    private final PlaceSteps steps;
    private final MakePlaceChange changes;

    JoinPieces(PlaceSteps steps, MakePlaceChange changes) {
        this.steps = steps;
        this.changes = changes;
    }

    /**
     * Yields the first. Refused for fewer than two, when another piece lies between them, when somebody else has split the
     * input meanwhile, and when a piece that goes has an answer, until it is said that it is to be put aside.
     *
     * @param seen the newest step of its splitting that the actor has seen
     * @param putAside whether answers may go into history
     */
    @Transactional
    public Outcome<PointId> join(
            VersionId version, int number, Set<PointId> pieces, long seen, boolean putAside, Actor actor) {
        return steps.take(
                version,
                number,
                actor,
                input -> decide(input, pieces, seen, putAside)
                        .fold(it -> Outcome.done(changes.make(input, it, actor)), Outcome::refused));
    }

    static Outcome<PlaceChange> decide(SplitInput input, Set<PointId> pieces, long seen, boolean putAside) {
        List<Piece> joined = input.marked().stream()
                .filter(it -> pieces.contains(it.id()))
                .sorted(Comparator.comparing(it -> it.place().starts()))
                .toList();
        if (input.seen() != seen || joined.size() < pieces.size()) {
            return Outcome.refused(Refusal.of("synthesis.refusal.split.meanwhile"));
        }
        if (joined.size() < 2) {
            return Outcome.refused(Refusal.of("synthesis.refusal.split.two").at("pieces"));
        }
        Place place = new Place(
                joined.get(0).place().starts(),
                joined.get(joined.size() - 1).place().ends());
        List<Piece> ending = joined.subList(1, joined.size());
        List<Refusal> refusals = refusals(input, joined, place);
        if (refusals.isEmpty() && !putAside) {
            refusals = answered(ending);
        }
        return refusals.isEmpty()
                ? Outcome.done(PlaceChange.join(ending, joined.get(0).id(), place, PlaceStep.MOVED))
                : Outcome.refused(refusals);
    }

    private static List<Refusal> refusals(SplitInput input, List<Piece> joined, Place place) {
        if (input.source().isWhole(place)) {
            return List.of(Refusal.of("synthesis.refusal.split.all").at("pieces"));
        }
        return input.marked().stream()
                .filter(it -> !joined.contains(it) && it.place().overlaps(place))
                .map(it -> Refusal.of("synthesis.refusal.split.between", it.label())
                        .at("pieces"))
                .toList();
    }

    /** That these have answers which would be put aside. */
    static List<Refusal> answered(List<Piece> ending) {
        return ending.stream()
                .filter(Piece::answered)
                .map(it -> Refusal.of("synthesis.refusal.split.answered", it.label())
                        .at("putAside"))
                .toList();
    }
}
