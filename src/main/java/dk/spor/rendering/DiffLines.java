package dk.spor.rendering;

import dk.spor.rendering.PassageMatch.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes what became of each passage of a text. */
final class DiffLines {

    /** The fewest characters of a passage that is known again where it has been moved to. */
    private static final int LONG_ENOUGH_TO_KNOW = 12;

    private final List<Match> matches;
    private final Passage[] elsewhere;
    private final List<DiffLine> lines = new ArrayList<>();
    private final int[] counted = new int[ListReader.DEPTH + 1];

    private DiffLines(List<Match> matches) {
        this.matches = matches;
        elsewhere = new Passage[matches.size()];
        findMoved();
    }

    static List<DiffLine> between(List<Passage> before, List<Passage> after) {
        DiffLines lines = new DiffLines(PassageMatch.of(before, after));
        for (int i = 0; i < lines.matches.size(); i++) {
            lines.add(lines.matches.get(i), lines.elsewhere[i]);
        }
        return List.copyOf(lines.lines);
    }

    /** What went away here and came back there, word for word. */
    private void findMoved() {
        Map<String, Integer> gone = new HashMap<>();
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            if (match.after() == null && match.text().length() >= LONG_ENOUGH_TO_KNOW) {
                gone.put(match.text(), i);
            }
        }
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            Integer from = match.before() == null ? gone.remove(match.text()) : null;
            if (from != null) {
                elsewhere[i] = matches.get(from).before();
                elsewhere[from] = match.after();
            }
        }
    }

    private void add(Match match, Passage moved) {
        PassageForm before = match.before() == null ? null : match.before().form();
        PassageForm after = match.after() == null ? null : match.after().form();
        lines.add(new DiffLine(before, after, moved != null, number(match), parts(match, moved)));
    }

    private static List<DiffPart> parts(Match match, Passage moved) {
        Passage before = match.before() != null ? match.before() : moved;
        Passage after = match.after() != null ? match.after() : moved;
        if (before == null) {
            return DiffParts.inserted(Objects.requireNonNull(after));
        }
        return after == null ? DiffParts.deleted(before) : DiffParts.between(before, after);
    }

    /** What is gone bears the number that it had among what is still there: nothing counts it. */
    private int number(Match match) {
        PassageForm form = match.shown().form();
        if (!form.isItem()) {
            Arrays.fill(counted, 0);
            return 0;
        }
        if (match.after() == null) {
            return counted[form.level()];
        }
        counted[form.level()] = form.begins() ? 1 : counted[form.level()] + 1;
        return counted[form.level()];
    }
}
