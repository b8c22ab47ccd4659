package dk.spor.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Texts of 15 to 80 words that never end, the same for the same seed: words of the labelled inputs and compounds of two of
 * them, each as often as its rank in a language makes it (Zipf).
 */
public final class SimilarGenerator {

    private static final int WORDS = 50_000;

    private final Random random;
    private final List<String> words;
    private final double[] upTo = new double[WORDS];

    public SimilarGenerator(long seed) {
        random = new Random(seed);
        words = vocabulary();
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 10);
            upTo[rank] = sum;
        }
    }

    public List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(it -> text()).toList();
    }

    private String text() {
        List<String> text = new ArrayList<>();
        int length = 15 + random.nextInt(66);
        while (text.size() < length) {
            int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[WORDS - 1]);
            text.add(words.get(Math.min(WORDS - 1, place < 0 ? -place - 1 : place)));
        }
        return String.join(" ", text) + ".";
    }

    /** Those that are used most in the labelled inputs come first. */
    private List<String> vocabulary() {
        List<String> used = new ArrayList<>();
        SimilarLabelled.all().forEach(it -> used.addAll(StemWords.of(it.text())));
        used.replaceAll(StemWords::small);
        List<String> plain = new ArrayList<>(new LinkedHashSet<>(used));
        plain.sort((one, other) -> Collections.frequency(used, other) - Collections.frequency(used, one));
        Set<String> all = new LinkedHashSet<>(plain);
        while (all.size() < WORDS) {
            all.add(plain.get(random.nextInt(plain.size())) + plain.get(random.nextInt(plain.size())));
        }
        return List.copyOf(all);
    }
}
