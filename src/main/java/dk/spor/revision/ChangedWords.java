package dk.spor.revision;

import dk.spor.shared.Excerpt;
import java.util.Arrays;
import java.util.List;

/**
 * What differs in two texts, short: the words from the first that is another to the last, with some around them.
 *
 * @param before empty when all is new, or nothing differs
 * @param after empty when all is gone, or nothing differs
 */
record ChangedWords(String before, String after) {

    /** How many words that are the same stand on either side. */
    private static final int AROUND = 6;

    private static final int MOST_LETTERS = 300;
    private static final String MORE = "…";

    static ChangedWords between(String before, String after) {
        List<String> was = words(before);
        List<String> is = words(after);
        if (was.equals(is)) {
            return new ChangedWords("", "");
        }
        int shorter = Math.min(was.size(), is.size());
        int start = 0;
        while (start < shorter && was.get(start).equals(is.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && was.get(was.size() - 1 - end).equals(is.get(is.size() - 1 - end))) {
            end++;
        }
        return new ChangedWords(near(was, start, end), near(is, start, end));
    }

    /** @param start how many words at the beginning are the same, as {@code end} are at the end */
    private static String near(List<String> words, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(words.size(), words.size() - end + AROUND);
        String some = String.join(" ", words.subList(from, to)) + (to < words.size() ? " " + MORE : "");
        return (from > 0 ? MORE + " " : "") + Excerpt.of(some, MOST_LETTERS);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }
}
