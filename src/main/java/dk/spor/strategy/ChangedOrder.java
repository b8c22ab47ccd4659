package dk.spor.strategy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two orders of things as one. As few as can be have moved: those outside the longest run that stands in the same order
 * in both, so that one that moves does not mark its neighbours.
 */
final class ChangedOrder<K> {

    /** A thing, and where it stands; what has moved inside the order has two steps. */
    record Step<K>(K id, ChangedPlace place) {}

    private final List<K> before;
    private final List<K> after;
    private final List<Step<K>> steps = new ArrayList<>();
    private int left;
    private int right;

    private ChangedOrder(List<K> before, List<K> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * In the order of the later version, with what is gone where it stood.
     *
     * @param known what the earlier version has anywhere: it is not new, but moved here
     * @param kept what the later version has anywhere: it is not gone, but moved away
     */
    static <K> List<Step<K>> of(List<K> before, List<K> after, Set<K> known, Set<K> kept) {
        ChangedOrder<K> order = new ChangedOrder<>(before, after);
        for (K steady : order.longestRun()) {
            order.upTo(before.indexOf(steady), after.indexOf(steady), known, kept);
            order.steps.add(new Step<>(steady, ChangedPlace.SAME));
            order.left++;
            order.right++;
        }
        order.upTo(before.size(), after.size(), known, kept);
        return order.steps;
    }

    private void upTo(int leftEnd, int rightEnd, Set<K> known, Set<K> kept) {
        for (K id : before.subList(left, leftEnd)) {
            steps.add(new Step<>(id, kept.contains(id) ? ChangedPlace.MOVED_AWAY : ChangedPlace.GONE));
        }
        for (K id : after.subList(right, rightEnd)) {
            steps.add(new Step<>(id, known.contains(id) ? ChangedPlace.MOVED_HERE : ChangedPlace.NEW));
        }
        left = leftEnd;
        right = rightEnd;
    }

    /** By patience sorting: each is laid on the first pile whose top stands after it in the earlier order. */
    private List<K> longestRun() {
        Map<K, Integer> places = new HashMap<>();
        before.forEach(it -> places.put(it, places.size()));
        List<K> both = after.stream().filter(places::containsKey).toList();
        int[] tops = new int[both.size()];
        int[] onTop = new int[both.size()];
        int[] below = new int[both.size()];
        int piles = 0;
        for (int i = 0; i < both.size(); i++) {
            int place = places.getOrDefault(both.get(i), 0);
            int pile = -1 - Arrays.binarySearch(tops, 0, piles, place);
            tops[pile] = place;
            onTop[pile] = i;
            below[i] = pile == 0 ? -1 : onTop[pile - 1];
            piles = Math.max(piles, pile + 1);
        }
        LinkedList<K> run = new LinkedList<>();
        for (int i = piles == 0 ? -1 : onTop[piles - 1]; i >= 0; i = below[i]) {
            run.addFirst(both.get(i));
        }
        return run;
    }
}
