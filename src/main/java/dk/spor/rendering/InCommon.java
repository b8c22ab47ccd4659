package dk.spor.rendering;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What two sequences have in common, in order. What stands once in each is found first: it tells most, and fast. */
final class InCommon {

    /** Above this many pairs between what has been found, nothing more is looked for, so that nobody waits. */
    private static final long MOST_PAIRS = 4_000_000;

    /** The place of something in both sequences. */
    record Pair(int before, int after) {}

    private final List<Integer> before;
    private final List<Integer> after;
    private final List<Pair> pairs = new ArrayList<>();

    private InCommon(List<String> before, List<String> after) {
        Map<String, Integer> names = new HashMap<>();
        this.before = numbers(before, names);
        this.after = numbers(after, names);
    }

    static List<Pair> of(List<String> before, List<String> after) {
        InCommon common = new InCommon(before, after);
        int left = 0;
        int right = 0;
        for (Pair anchor : Anchors.of(common.before, common.after)) {
            common.between(left, anchor.before(), right, anchor.after());
            common.pairs.add(anchor);
            left = anchor.before() + 1;
            right = anchor.after() + 1;
        }
        common.between(left, before.size(), right, after.size());
        return common.pairs;
    }

    private void between(int leftStart, int leftEnd, int rightStart, int rightEnd) {
        int left = leftStart;
        int right = rightStart;
        int end = leftEnd;
        int otherEnd = rightEnd;
        while (left < end && right < otherEnd && before.get(left).equals(after.get(right))) {
            pairs.add(new Pair(left++, right++));
        }
        while (left < end && right < otherEnd && before.get(end - 1).equals(after.get(otherEnd - 1))) {
            end--;
            otherEnd--;
        }
        if ((long) (end - left) * (otherEnd - right) <= MOST_PAIRS) {
            search(left, end, right, otherEnd);
        }
        while (end < leftEnd) {
            pairs.add(new Pair(end++, otherEnd++));
        }
    }

    private void search(int leftStart, int leftEnd, int rightStart, int rightEnd) {
        int left = leftStart;
        int right = rightStart;
        for (AbstractDelta<Integer> delta : DiffUtils.diff(
                        before.subList(leftStart, leftEnd),
                        after.subList(rightStart, rightEnd),
                        new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            while (left < leftStart + delta.getSource().getPosition()) {
                pairs.add(new Pair(left++, right++));
            }
            left += delta.getSource().size();
            right += delta.getTarget().size();
        }
        while (left < leftEnd) {
            pairs.add(new Pair(left++, right++));
        }
    }

    /** Numbers are compared faster than words. */
    private static List<Integer> numbers(List<String> words, Map<String, Integer> names) {
        List<Integer> numbers = new ArrayList<>(words.size());
        for (String word : words) {
            numbers.add(names.computeIfAbsent(word, it -> names.size()));
        }
        return numbers;
    }
}
