package dk.spor.synthesis;

import dk.spor.response.InputId;
import org.jspecify.annotations.Nullable;

/**
 * A point as far as it matters for carrying it over to a new version.
 *
 * @param input that it stands in, or that the others of its number stand in now
 * @param source that it stands in, or did when it was last there
 * @param part of its label "VIB-3.2" the 2; 0 for a whole input
 * @param described whether the secretariat has said what it is about, which then stands whatever its input becomes
 * @param ended null while it lives
 */
record TakenPoint(
        PointId id,
        InputId input,
        Source source,
        int part,
        Place place,
        boolean described,
        @Nullable PointEnd ended) {

    /** One that stands in the input of its source, and is about what that is about. */
    TakenPoint(PointId id, Source source, int part, Place place, @Nullable PointEnd ended) {
        this(id, source.id(), source, part, place, false, ended);
    }

    String body() {
        return source.body();
    }

    /** Whether it lives, or did until the response was withdrawn. */
    boolean goesOn() {
        return ended == null || ended == PointEnd.WITHDRAWN;
    }

    /** The same in this input. */
    TakenPoint in(InputId other) {
        return new TakenPoint(id, other, source, part, place, described, ended);
    }

    boolean isInput() {
        return part == 0;
    }

    String words() {
        return place.in(source.body());
    }

    /** Whether anything else is read there than was read of it before. */
    boolean becomesAnother(Source there, Place at) {
        Said before = Said.of(source, place);
        Said after = Said.of(there, at);
        return described ? !before.hasTheWordsOf(after) : !before.equals(after);
    }
}
