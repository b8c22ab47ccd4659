package dk.spor.similarity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which of many points are alike, by the same measure as {@link SimilarStore}, in memory. */
final class SimilarPairs {

    /** Stems in more points than this bring nobody together; where two meet by others, they count. */
    private static final int RARE = 200;

    private SimilarPairs() {}

    /** The pairs that are at least so alike, numbered as the vectors are. */
    static List<SimilarClusters.Pair> of(List<SimilarVector> vectors, double least) {
        Map<Integer, Integer> counts = new HashMap<>();
        vectors.forEach(it -> {
            for (int stem : it.stems()) {
                counts.merge(stem, 1, Integer::sum);
            }
        });
        Map<Integer, List<Integer>> before = new HashMap<>();
        List<SimilarClusters.Pair> pairs = new ArrayList<>();
        for (int one = 0; one < vectors.size(); one++) {
            BitSet met = new BitSet(one);
            for (int stem : vectors.get(one).stems()) {
                int count = Objects.requireNonNull(counts.get(stem));
                if (count > 1 && count <= RARE) {
                    List<Integer> others = before.computeIfAbsent(stem, it -> new ArrayList<>());
                    others.forEach(met::set);
                    others.add(one);
                }
            }
            for (int other = met.nextSetBit(0); other >= 0; other = met.nextSetBit(other + 1)) {
                double likeness = vectors.get(one).likeness(vectors.get(other));
                if (likeness >= least) {
                    pairs.add(new SimilarClusters.Pair(other, one, likeness));
                }
            }
        }
        return pairs;
    }
}
