package dk.spor.similarity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which words two texts share, as they are written in them. */
final class SimilarWords {

    private static final int MOST = 6;

    private final Map<String, String> stems;

    /** @param stems of the words of both texts, by the word in small letters */
    SimilarWords(Map<String, String> stems) {
        this.stems = stems;
    }

    /** For these stems in this order; where the words are different ones, both with a stroke between. */
    List<String> shared(List<String> shared, String here, String there) {
        Map<String, String> wordsHere = words(here);
        Map<String, String> wordsThere = words(there);
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String stem : shared) {
            Optional<String> mine = with(stem, wordsHere);
            Optional<String> other = mine.filter(wordsThere::containsKey).or(() -> with(stem, wordsThere));
            if (mine.isPresent() && other.isPresent() && !pairs.containsKey(mine.get())) {
                pairs.put(mine.get(), other.get());
            }
        }
        List<String> words = new ArrayList<>();
        pairs.forEach((mine, other) -> words.add(
                mine.equals(other) ? wordsHere.get(mine) : wordsHere.get(mine) + "/" + wordsThere.get(other)));
        return words.stream().limit(MOST).toList();
    }

    /** For these stems in this order, as the text writes them first. */
    List<String> first(List<String> shared, String text) {
        Map<String, String> words = words(text);
        return shared.stream()
                .flatMap(it -> with(it, words).stream())
                .distinct()
                .limit(MOST)
                .map(it -> Objects.requireNonNull(words.get(it)))
                .toList();
    }

    /** The stem that has this one in it: itself if it is there, else the shortest compound. */
    private static Optional<String> with(String stem, Map<String, String> words) {
        return words.keySet().stream()
                .filter(it -> StemParts.has(it, stem))
                .min((one, other) -> one.length() - other.length());
    }

    /** The first form in which each stem is written. */
    private Map<String, String> words(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : StemWords.of(text)) {
            String stem = stems.get(StemWords.small(word));
            if (stem != null) {
                words.putIfAbsent(stem, word);
            }
        }
        return words;
    }
}
