package dk.spor.synthesis;

import dk.spor.response.InputId;
import org.jspecify.annotations.Nullable;

/**
 * A point as far as it matters for carrying it over to a new version.
 *
 * @param input that it stands in, or that the others of its number stand in now
 * @param part of its label "VIB-3.2" the 2; 0 for a whole input
 * @param body of the input when it was last there
 * @param ended null while it lives
 */
record TakenPoint(
        PointId id,
        InputId input,
        int part,
        String body,
        Place place,
        @Nullable PointEnd ended) {

    /** Whether it lives, or did until the response was withdrawn. */
    boolean goesOn() {
        return ended == null || ended == PointEnd.WITHDRAWN;
    }

    /** The same in this input. */
    TakenPoint in(InputId other) {
        return new TakenPoint(id, other, part, body, place, ended);
    }

    boolean isInput() {
        return part == 0;
    }

    String words() {
        return place.in(body);
    }
}
