package dk.spor.rendering;

import dk.spor.rendering.InCommon.Pair;
import dk.spor.rendering.WordScan.Word;
import java.util.ArrayList;
import java.util.List;

/** Which words of a passage stand in another one too, in stretches that are long enough to be read. */
interface KeptWords {

    /** A kept stretch of up to so many characters is not left standing alone between changes that are longer. */
    int SHORT = 8;

    /** Characters that stand in both passages. */
    record Stretch(int before, int after, int length) {

        boolean isFollowedBy(Stretch next) {
            return before + length == next.before && after + length == next.after;
        }
    }

    static List<Stretch> of(String before, String after) {
        return readable(inCommon(before, after), before, after);
    }

    private static List<Stretch> inCommon(String before, String after) {
        List<Word> left = WordScan.words(before);
        List<Word> right = WordScan.words(after);
        List<Stretch> stretches = new ArrayList<>();
        for (Pair pair : InCommon.of(texts(left, before), texts(right, after))) {
            Word one = left.get(pair.before());
            Word other = right.get(pair.after());
            int gap = one.start()
                    - (pair.before() == 0 ? 0 : left.get(pair.before() - 1).end());
            int otherGap = other.start()
                    - (pair.after() == 0 ? 0 : right.get(pair.after() - 1).end());
            int space = before.regionMatches(one.start() - gap, after, other.start() - otherGap, gap) && gap == otherGap
                    ? gap
                    : 0;
            add(new Stretch(one.start() - space, other.start() - space, one.end() - one.start() + space), stretches);
        }
        return stretches;
    }

    private static void add(Stretch stretch, List<Stretch> stretches) {
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last != null && last.isFollowedBy(stretch)) {
            stretches.set(stretches.size() - 1, new Stretch(last.before, last.after, last.length + stretch.length));
        } else {
            stretches.add(stretch);
        }
    }

    /** "en <b>og</b> to" that became "tre <b>og</b> fire" is read more easily as one change than as two. */
    private static List<Stretch> readable(List<Stretch> stretches, String before, String after) {
        List<Stretch> readable = new ArrayList<>();
        Stretch last = new Stretch(0, 0, 0);
        for (int i = 0; i < stretches.size(); i++) {
            Stretch it = stretches.get(i);
            Stretch next =
                    i + 1 < stretches.size() ? stretches.get(i + 1) : new Stretch(before.length(), after.length(), 0);
            if (it.length > SHORT || it.length > change(last, it) || it.length > change(it, next)) {
                readable.add(it);
                last = it;
            }
        }
        return readable;
    }

    /** How much lies between two stretches. */
    private static int change(Stretch one, Stretch next) {
        return Math.max(next.before - one.before - one.length, next.after - one.after - one.length);
    }

    private static List<String> texts(List<Word> words, String text) {
        return words.stream().map(it -> text.substring(it.start(), it.end())).toList();
    }
}
