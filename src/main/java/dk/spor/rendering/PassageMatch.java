package dk.spor.rendering;

import dk.spor.rendering.InCommon.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds which passage of a text became which of another: first those that say the same, then those that are alike. */
final class PassageMatch {

    /** Above this many pairs it is not looked for likeness: a text of so many lines has nothing to read in it. */
    private static final int MOST_PAIRS = 90_000;

    /** A passage of one text, of the other, or of both. */
    record Match(@Nullable Passage before, @Nullable Passage after) {

        Passage shown() {
            return after != null ? after : Objects.requireNonNull(before);
        }

        String text() {
            return shown().text();
        }
    }

    private final List<Match> matches = new ArrayList<>();

    private PassageMatch() {}

    static List<Match> of(List<Passage> before, List<Passage> after) {
        PassageMatch match = new PassageMatch();
        int left = 0;
        int right = 0;
        for (Pair pair : InCommon.of(texts(before), texts(after))) {
            match.alike(before.subList(left, pair.before()), after.subList(right, pair.after()));
            match.matches.add(new Match(before.get(pair.before()), after.get(pair.after())));
            left = pair.before() + 1;
            right = pair.after() + 1;
        }
        match.alike(before.subList(left, before.size()), after.subList(right, after.size()));
        return match.matches;
    }

    private void alike(List<Passage> before, List<Passage> after) {
        int left = 0;
        int right = 0;
        if ((long) before.size() * after.size() <= MOST_PAIRS) {
            for (Pair pair : Likeness.pairs(texts(before), texts(after))) {
                apart(before.subList(left, pair.before()), after.subList(right, pair.after()));
                matches.add(new Match(before.get(pair.before()), after.get(pair.after())));
                left = pair.before() + 1;
                right = pair.after() + 1;
            }
        }
        apart(before.subList(left, before.size()), after.subList(right, after.size()));
    }

    private void apart(List<Passage> before, List<Passage> after) {
        before.forEach(it -> matches.add(new Match(it, null)));
        after.forEach(it -> matches.add(new Match(null, it)));
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }
}
