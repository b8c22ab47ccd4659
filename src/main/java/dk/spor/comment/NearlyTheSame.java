package dk.spor.comment;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The stretch of a text that differs least from a quote, word by word: Sellers' algorithm, which is that of Levenshtein
 * with a free beginning and a free end. A word left out or put in costs its letters and its space, another word in its
 * place the letters between what both begin and end with; so the cost is never less than the letters that differ.
 */
final class NearlyTheSame {

    /** A third of the letters may differ. */
    static final int PART = 3;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final List<MatchResult> places;
    private final List<String> words;

    private NearlyTheSame(String text) {
        this.places = WORD.matcher(text).results().toList();
        this.words = places.stream().map(MatchResult::group).toList();
    }

    /** The nearest of the best places; empty when even those differ too much. */
    static Optional<Span> find(Anchor anchor, String text) {
        return new NearlyTheSame(text).find(anchor.quote(), anchor.position());
    }

    private Optional<Span> find(String quote, int position) {
        List<String> sought =
                WORD.matcher(quote).results().map(MatchResult::group).toList();
        int[] cost = new int[words.size() + 1];
        int[] first = new int[words.size() + 1];
        for (int j = 0; j <= words.size(); j++) {
            first[j] = j;
        }
        int letters = -1;
        for (String word : sought) {
            next(word, cost, first);
            letters += word.length() + 1;
        }
        return best(cost, first, letters / PART, position);
    }

    /** One more word of the quote: for each end in the text the least cost, and the word with which that begins. */
    private void next(String word, int[] cost, int[] first) {
        int missing = word.length() + 1;
        int diagonal = cost[0];
        int diagonalFirst = first[0];
        cost[0] += missing;
        for (int j = 1; j < cost.length; j++) {
            int above = cost[j] + missing;
            int aboveFirst = first[j];
            int replaced = diagonal + between(word, words.get(j - 1));
            int added = cost[j - 1] + words.get(j - 1).length() + 1;
            int least = Math.min(replaced, Math.min(above, added));
            int leastFirst = least == replaced ? diagonalFirst : least == above ? aboveFirst : first[j - 1];
            diagonal = cost[j];
            diagonalFirst = first[j];
            cost[j] = least;
            first[j] = leastFirst;
        }
    }

    private Optional<Span> best(int[] cost, int[] first, int bound, int position) {
        Optional<Span> best = Optional.empty();
        int least = bound;
        for (int j = 1; j < cost.length; j++) {
            if (cost[j] <= least && first[j] < j) {
                Span span =
                        new Span(places.get(first[j]).start(), places.get(j - 1).end());
                if (best.isEmpty() || cost[j] < least || isNearer(span, best.get(), position)) {
                    best = Optional.of(span);
                }
                least = cost[j];
            }
        }
        return best;
    }

    private static boolean isNearer(Span one, Span other, int position) {
        return Math.abs(one.from() - position) < Math.abs(other.from() - position);
    }

    private static int between(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - same - end;
    }
}
