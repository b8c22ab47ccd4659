package dk.spor.synthesis;

import dk.spor.response.InputId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of a municipality's points when another version counts: a point whose text still stands goes on where it
 * stands now, one whose text is gone ends, and an input that is new gets a point. No character is ever in two of them.
 *
 * @param kept where points go on
 * @param gone those that end
 * @param added the inputs that have no point yet
 */
record CarryOver(List<Kept> kept, List<PointId> gone, List<Source> added) {

    /**
     * A point that goes on.
     *
     * @param changed whether anything that is read of it is something else than before
     */
    record Kept(PointId id, Source source, Place place, boolean changed) {}

    /**
     * @param points every point that these inputs ever had, but for joined pieces
     * @param after the inputs of the version that counts now
     */
    static CarryOver of(List<TakenPoint> points, List<Source> after) {
        Map<InputId, List<TakenPoint>> byInput = new HashMap<>();
        points.forEach(it ->
                byInput.computeIfAbsent(it.input(), input -> new ArrayList<>()).add(it));
        CarryOver result = new CarryOver(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        after.stream()
                .filter(it -> !it.body().isEmpty())
                .forEach(it -> result.carry(byInput.getOrDefault(it.id(), List.of()), it));
        List<PointId> goingOn = result.kept.stream().map(Kept::id).toList();
        points.stream().filter(it -> it.goesOn() && !goingOn.contains(it.id())).forEach(it -> result.gone.add(it.id()));
        return result;
    }

    private void carry(List<TakenPoint> points, Source source) {
        List<Place> taken = new ArrayList<>();
        points.stream()
                .filter(TakenPoint::goesOn)
                .sorted(Comparator.comparing(it -> it.place().starts()))
                .forEach(it -> place(it, source, taken).ifPresent(place -> {
                    taken.add(place);
                    kept.add(new Kept(it.id(), source, place, it.becomesAnother(source, place)));
                }));
        if (taken.isEmpty()) {
            points.stream()
                    .filter(TakenPoint::isInput)
                    .findFirst()
                    .ifPresentOrElse(
                            it -> kept.add(new Kept(
                                    it.id(), source, source.whole(), it.becomesAnother(source, source.whole()))),
                            () -> added.add(source));
        }
    }

    /** Where a point stands now: a whole input wherever it is, a piece where its words are and no other piece is. */
    private static Optional<Place> place(TakenPoint point, Source source, List<Place> taken) {
        if (point.body().equals(source.body())) {
            return Optional.of(point.place());
        }
        if (point.isInput()) {
            return Optional.of(source.whole());
        }
        String words = point.words();
        for (int at = source.body().indexOf(words); at >= 0; at = source.body().indexOf(words, at + 1)) {
            Place found = new Place(at, at + words.length());
            if (taken.stream().noneMatch(found::overlaps) && Cut.isAt(source.body(), found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
