package dk.spor.synthesis;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that belongs to one point, or to none.
 *
 * @param piece null where nothing is marked
 */
public record Segment(Place place, String words, @Nullable Piece piece) {

    /** Whether it says something that no point answers (ikke behandlet). */
    public boolean isUntreated() {
        return piece == null && !Cut.isBlank(words);
    }
}
