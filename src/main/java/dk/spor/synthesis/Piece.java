package dk.spor.synthesis;

/**
 * A point as it is marked in the text that it comes from.
 *
 * @param label "VIB-3.2", or "VIB-3" while the input is one
 * @param part of the label the 2; 0 for the whole input
 * @param answered whether somebody has begun to answer it
 */
public record Piece(PointId id, String label, int part, Place place, boolean answered) {

    /** Whether it is all of its input. */
    public boolean isInput() {
        return part == 0;
    }
}
