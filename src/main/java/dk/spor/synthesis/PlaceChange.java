package dk.spor.synthesis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the points of an input by a step.
 *
 * @param ending those that live no longer
 * @param as why they don't
 * @param point that stands at the place from then on; null for a new piece
 * @param place where it stands
 * @param step what that is called; null when it stands there already and nothing is to be done
 */
record PlaceChange(
        List<Piece> ending,
        PointEnd as,
        @Nullable PointId point,
        Place place,
        @Nullable PlaceStep step) {

    /** Everything is as it is to be. */
    static PlaceChange none(Piece there) {
        return new PlaceChange(List.of(), PointEnd.JOINED, there.id(), there.place(), null);
    }

    static PlaceChange mark(List<Piece> whole, Place place) {
        return new PlaceChange(whole, PointEnd.SPLIT, null, place, PlaceStep.MARKED);
    }

    static PlaceChange move(Piece piece, Place place) {
        return join(List.of(), piece.id(), place, PlaceStep.MOVED);
    }

    static PlaceChange join(List<Piece> ending, PointId into, Place place, PlaceStep step) {
        return new PlaceChange(ending, PointEnd.JOINED, into, place, step);
    }
}
