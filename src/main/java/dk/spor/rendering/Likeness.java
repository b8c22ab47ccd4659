package dk.spor.rendering;

import dk.spor.rendering.InCommon.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pairs passages that are alike, in order, so that the pairs together are as alike as can be. */
final class Likeness {

    /** The share of their letters that two passages have in common in whole words, from which on they are alike. */
    private static final double ALIKE = 0.4;

    private final double[][] likeness;
    private final double[][] best;

    private Likeness(List<String> before, List<String> after) {
        List<Map<String, Integer>> words = after.stream().map(Likeness::letters).toList();
        likeness = new double[before.size()][after.size()];
        for (int i = 0; i < before.size(); i++) {
            Map<String, Integer> own = letters(before.get(i));
            for (int j = 0; j < after.size(); j++) {
                likeness[i][j] = of(own, words.get(j));
            }
        }
        best = new double[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                double apart = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = likeness[i][j] < ALIKE ? apart : Math.max(apart, likeness[i][j] + best[i + 1][j + 1]);
            }
        }
    }

    static List<Pair> pairs(List<String> before, List<String> after) {
        Likeness found = new Likeness(before, after);
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (found.best[i][j] == found.best[i + 1][j]) {
                i++;
            } else if (found.best[i][j] == found.best[i][j + 1]) {
                j++;
            } else {
                pairs.add(new Pair(i++, j++));
            }
        }
        return pairs;
    }

    private static double of(Map<String, Integer> one, Map<String, Integer> other) {
        long shared = 0;
        for (Map.Entry<String, Integer> word : one.entrySet()) {
            shared += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * shared / (sum(one) + sum(other));
    }

    private static long sum(Map<String, Integer> letters) {
        return letters.values().stream().mapToLong(it -> it).sum();
    }

    /** How many letters each word fills: long words tell more than "og" and "at", and capitals tell nothing. */
    private static Map<String, Integer> letters(String text) {
        Map<String, Integer> letters = new HashMap<>();
        WordScan.words(text)
                .forEach(it -> letters.merge(
                        text.substring(it.start(), it.end()).toLowerCase(Locale.ROOT),
                        it.end() - it.start(),
                        Integer::sum));
        return letters;
    }
}
