package dk.spor.synthesis;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which words follow each other in a text, by which it is seen whether another is a later wording of it.
 *
 * @param counts how often each pair stands there
 * @param all how many there are
 */
record WordPairs(Map<String, Integer> counts, int all) {

    /** The least likeness of two wordings of one text: half of their pairs are common. */
    static final double SAME_TEXT = 0.5;

    static WordPairs of(String text) {
        String[] words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            counts.merge(words[i - 1] + " " + words[i], 1, Integer::sum);
        }
        return new WordPairs(counts, words.length - 1);
    }

    /** From 0 for nothing in common to 1 for the same words in the same order. */
    double likeness(WordPairs other) {
        int common = 0;
        for (Map.Entry<String, Integer> it : counts.entrySet()) {
            Integer there = other.counts.get(it.getKey());
            common += there == null ? 0 : Math.min(it.getValue(), there);
        }
        return all + other.all == 0 ? 0 : 2.0 * common / (all + other.all);
    }
}
