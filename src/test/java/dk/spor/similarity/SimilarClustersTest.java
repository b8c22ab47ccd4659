package dk.spor.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.similarity.SimilarClusters.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SimilarClustersTest {

    @Test
    void whatIsAlikeComesTogetherTheLargestGroupFirst() {
        List<Pair> pairs = List.of(new Pair(0, 1, 0.9), new Pair(2, 3, 0.5), new Pair(2, 4, 0.5), new Pair(3, 4, 0.5));

        assertThat(SimilarClusters.of(pairs, 0.4)).containsExactly(List.of(2, 3, 4), List.of(0, 1));
    }

    @Test
    void aChainOfNeighboursIsNoGroup() {
        List<Pair> chain = List.of(new Pair(0, 1, 0.5), new Pair(1, 2, 0.45), new Pair(2, 3, 0.5));

        assertThat(SimilarClusters.of(chain, 0.4)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void averagesCountEveryPairOnceHoweverGroupsCameTogether() {
        List<Pair> pairs = List.of(
                new Pair(0, 1, 0.9),
                new Pair(2, 3, 0.8),
                new Pair(0, 2, 0.5),
                new Pair(0, 3, 0.3),
                new Pair(1, 2, 0.4),
                new Pair(1, 3, 0.4));

        assertThat(SimilarClusters.of(pairs, 0.4)).containsExactly(List.of(0, 1, 2, 3));
        assertThat(SimilarClusters.of(pairs, 0.41)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void eachIsInAtMostOneGroupAndTheOrderOfPairsDoesNotMatter() {
        Random random = new Random(7);
        int found = 0;
        for (int turn = 0; turn < 100; turn++) {
            List<Pair> pairs = pairs(random);
            List<List<Integer>> groups = SimilarClusters.of(pairs, 0.3);
            Set<Integer> seen = new HashSet<>();
            groups.forEach(it -> assertThat(it).hasSizeGreaterThan(1).allMatch(seen::add));

            List<Pair> turned = new ArrayList<>(pairs);
            Collections.shuffle(turned, random);
            assertThat(SimilarClusters.of(turned, 0.3)).isEqualTo(groups);
            groups.forEach(it -> assertThat(average(it, pairs)).isGreaterThan(0.299));
            found += groups.size();
        }
        assertThat(found).as("groups in all").isGreaterThan(100);
    }

    private static List<Pair> pairs(Random random) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < 12; one++) {
            for (int other = one + 1; other < 12; other++) {
                if (random.nextInt(3) == 0) {
                    pairs.add(new Pair(one, other, random.nextDouble()));
                }
            }
        }
        return pairs;
    }

    private static double average(List<Integer> group, List<Pair> pairs) {
        double sum = pairs.stream()
                .filter(it -> group.contains(it.one()) && group.contains(it.other()))
                .mapToDouble(Pair::likeness)
                .sum();
        return sum * 2 / (group.size() * (group.size() - 1));
    }
}
