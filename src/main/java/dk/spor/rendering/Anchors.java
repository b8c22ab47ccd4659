package dk.spor.rendering;

import dk.spor.rendering.InCommon.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/** What stands exactly once in each of two sequences: as many as stand in the same order in both. */
interface Anchors {

    int TWICE = -1;

    static List<Pair> of(List<Integer> before, List<Integer> after) {
        Map<Integer, Integer> there = once(after);
        Map<Integer, Integer> here = once(before);
        List<Pair> pairs = new ArrayList<>();
        here.forEach((word, at) -> {
            int other = there.getOrDefault(word, TWICE);
            if (at != TWICE && other != TWICE) {
                pairs.add(new Pair(at, other));
            }
        });
        pairs.sort(Comparator.comparingInt(Pair::before));
        return longestRising(pairs);
    }

    private static Map<Integer, Integer> once(List<Integer> words) {
        Map<Integer, Integer> once = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            once.merge(words.get(at), at, (first, again) -> TWICE);
        }
        return once;
    }

    /** By patience sorting: each pair is laid on the first pile whose top stands after it. */
    private static List<Pair> longestRising(List<Pair> pairs) {
        List<Integer> tops = new ArrayList<>();
        int[] below = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int pile = pileFor(pairs.get(i), tops, pairs);
            below[i] = pile == 0 ? -1 : tops.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(i);
            } else {
                tops.set(pile, i);
            }
        }
        LinkedList<Pair> rising = new LinkedList<>();
        for (int i = tops.isEmpty() ? -1 : tops.get(tops.size() - 1); i >= 0; i = below[i]) {
            rising.addFirst(pairs.get(i));
        }
        return rising;
    }

    private static int pileFor(Pair pair, List<Integer> tops, List<Pair> pairs) {
        int from = 0;
        int to = tops.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (pairs.get(tops.get(middle)).after() < pair.after()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
