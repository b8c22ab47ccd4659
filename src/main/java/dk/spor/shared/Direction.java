package dk.spor.shared;

/** Which way something moves in the order of reading. */
public enum Direction {
    UP(-1),
    DOWN(1);

    private final int step;

    Direction(int step) {
        this.step = step;
    }

    /** -1 or 1. */
    public int step() {
        return step;
    }
}
