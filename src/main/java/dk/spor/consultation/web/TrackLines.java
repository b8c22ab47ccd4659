package dk.spor.consultation.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The picture of the tracks that run together into one strategy, 760 units wide: one line a track, and a dotted one for
 * the tracks that may still come.
 *
 * @param count how many tracks there are
 */
public record TrackLines(int count) {

    private static final int TOP = 40;
    private static final int SPREAD = 110;

    /** A line with its station. */
    public record Line(int number, int colour, int x, int y) {}

    public List<Line> lines() {
        return IntStream.range(0, count)
                .mapToObj(i -> new Line(i + 1, i % 6 + 1, 120 + 70 * i * 3 / Math.max(3, count), y(i)))
                .toList();
    }

    /** Where the lines meet. */
    public int middle() {
        return TOP + SPREAD / 2;
    }

    private int y(int index) {
        return count == 1 ? middle() : TOP + SPREAD * index / (count - 1);
    }
}
