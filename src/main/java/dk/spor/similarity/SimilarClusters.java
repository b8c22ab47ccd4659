package dk.spor.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Gathers what is alike: beginning with the most alike, two groups become one as long as their members are, on average of
 * all pairs between them, as alike as asked for. Each is in at most one group.
 */
final class SimilarClusters {

    /** Two of them by their numbers, the lower one first. */
    record Pair(int one, int other, double likeness) {}

    private final double least;
    private final Map<Integer, Map<Integer, Double>> sums = new HashMap<>();
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    private SimilarClusters(double least) {
        this.least = least;
    }

    /** The groups of at least two, the largest first. Pairs that are not given are not alike at all. */
    static List<List<Integer>> of(List<Pair> pairs, double least) {
        SimilarClusters clusters = new SimilarClusters(least);
        for (Pair pair : pairs) {
            clusters.add(pair.one(), pair.other(), pair.likeness());
            clusters.add(pair.other(), pair.one(), pair.likeness());
        }
        clusters.join(pairs);
        return clusters.members.values().stream()
                .filter(it -> it.size() > 1)
                .map(it -> it.stream().sorted().toList())
                .sorted(Comparator.comparing((List<Integer> it) -> -it.size()).thenComparing(it -> it.get(0)))
                .toList();
    }

    private void add(int one, int other, double likeness) {
        sums.computeIfAbsent(one, it -> new HashMap<>()).put(other, likeness);
        members.computeIfAbsent(one, it -> new ArrayList<>(List.of(it)));
    }

    private void join(List<Pair> pairs) {
        Comparator<Pair> order = Comparator.comparingDouble((Pair it) -> -it.likeness())
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other);
        PriorityQueue<Pair> waiting = new PriorityQueue<>(order);
        pairs.stream().filter(it -> it.likeness() >= least).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            Pair next = waiting.remove();
            if (members.containsKey(next.one())
                    && members.containsKey(next.other())
                    && average(next.one(), next.other()) == next.likeness()) {
                join(next.one(), next.other());
                renewed(next.one()).forEach(waiting::add);
            }
        }
    }

    private double average(int one, int other) {
        int pairs = members(one).size() * members(other).size();
        return sums(one).getOrDefault(other, 0.0) / pairs;
    }

    private void join(int one, int gone) {
        members(one).addAll(members(gone));
        members.remove(gone);
        Map<Integer, Double> to = sums(one);
        Map<Integer, Double> moved = sums(gone);
        sums.remove(gone);
        moved.forEach((other, sum) -> {
            Map<Integer, Double> from = sums.get(other);
            if (other != one && from != null) {
                to.merge(other, sum, Double::sum);
                from.remove(gone);
                from.merge(one, sum, Double::sum);
            }
        });
        to.remove(gone);
    }

    private Set<Pair> renewed(int one) {
        Set<Pair> pairs = new HashSet<>();
        for (int other : sums(one).keySet()) {
            double average = average(one, other);
            if (average >= least) {
                pairs.add(new Pair(Math.min(one, other), Math.max(one, other), average));
            }
        }
        return pairs;
    }

    private List<Integer> members(int group) {
        return Objects.requireNonNull(members.get(group));
    }

    private Map<Integer, Double> sums(int group) {
        return Objects.requireNonNull(sums.get(group));
    }
}
