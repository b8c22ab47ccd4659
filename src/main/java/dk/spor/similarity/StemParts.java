package dk.spor.similarity;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a Danish compound may be made of: "supercykelsti" begins with "super" and ends with "sti" and "cykelsti". */
final class StemParts {

    /** The shortest part that is looked at, in letters; what is left beside it is as long. */
    static final int LETTERS = 3;

    private StemParts() {}

    /** Every beginning and end of a stem; those that are words of the consultation are its parts. */
    static Set<String> of(String stem) {
        Set<String> parts = new LinkedHashSet<>();
        for (int cut = LETTERS; cut <= stem.length() - LETTERS; cut++) {
            parts.add(stem.substring(0, cut));
            parts.add(stem.substring(cut));
        }
        return parts;
    }

    /** Whether the stem is the other, or begins or ends with it as a compound does. */
    static boolean has(String stem, String other) {
        return stem.equals(other)
                || (other.length() >= LETTERS
                        && stem.length() >= other.length() + LETTERS
                        && (stem.startsWith(other) || stem.endsWith(other)));
    }
}
