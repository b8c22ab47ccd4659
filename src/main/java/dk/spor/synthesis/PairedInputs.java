package dk.spor.synthesis;

import dk.spor.response.InputId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which inputs go on under another identity, as those of a letter that is registered again or a document that is brought
 * anew: of what is left over on both sides those that say the same, and then those that are most alike.
 *
 * @param goesOnAs an input that had points, and the new one that they go on in
 */
record PairedInputs(Map<InputId, InputId> goesOnAs) {

    /** @param points every point that the response ever had, each with the input that it and its pieces stand in */
    static PairedInputs of(List<TakenPoint> points, List<Source> after) {
        PairedInputs result = new PairedInputs(new LinkedHashMap<>());
        Set<InputId> known = new HashSet<>();
        points.forEach(it -> known.add(it.input()));
        List<Source> added = new ArrayList<>(after.stream()
                .filter(it -> !it.body().isEmpty() && !known.contains(it.id()))
                .toList());
        after.forEach(it -> known.remove(it.id()));
        Map<InputId, String> living = bodies(points, known, TakenPoint::goesOn);
        Map<InputId, String> gone = bodies(points, known, it -> it.ended() == PointEnd.GONE);
        gone.keySet().removeAll(living.keySet());
        result.pairEqual(living, added);
        result.pairEqual(gone, added);
        result.pairAlike(living, added);
        return result;
    }

    /** The points, each in the input that it goes on in. */
    List<TakenPoint> in(List<TakenPoint> points) {
        return points.stream()
                .map(it -> it.in(goesOnAs.getOrDefault(it.input(), it.input())))
                .toList();
    }

    private static Map<InputId, String> bodies(
            List<TakenPoint> points, Set<InputId> inputs, Predicate<TakenPoint> which) {
        Map<InputId, String> bodies = new LinkedHashMap<>();
        points.stream()
                .filter(it -> inputs.contains(it.input()) && which.test(it))
                .forEach(it -> bodies.putIfAbsent(it.input(), it.body()));
        return bodies;
    }

    private void pairEqual(Map<InputId, String> left, List<Source> added) {
        for (Source source : List.copyOf(added)) {
            left.entrySet().stream()
                    .filter(it -> it.getValue().equals(source.body()))
                    .findFirst()
                    .map(Map.Entry::getKey)
                    .ifPresent(it -> pair(it, source, left, added));
        }
    }

    private void pairAlike(Map<InputId, String> left, List<Source> added) {
        Map<InputId, WordPairs> before = new LinkedHashMap<>();
        left.forEach((id, body) -> before.put(id, WordPairs.of(body)));
        List<Match> matches = new ArrayList<>();
        for (Source source : added) {
            WordPairs words = WordPairs.of(source.body());
            before.forEach((id, had) -> matches.add(new Match(id, source, had.likeness(words))));
        }
        matches.stream()
                .filter(it -> it.likeness >= WordPairs.SAME_TEXT)
                .sorted(Comparator.comparing(Match::likeness).reversed())
                .forEach(it -> {
                    if (left.containsKey(it.before) && added.contains(it.after)) {
                        pair(it.before, it.after, left, added);
                    }
                });
    }

    private void pair(InputId before, Source after, Map<InputId, String> left, List<Source> added) {
        goesOnAs.put(before, after.id());
        left.remove(before);
        added.remove(after);
    }

    private record Match(InputId before, Source after, double likeness) {}
}
