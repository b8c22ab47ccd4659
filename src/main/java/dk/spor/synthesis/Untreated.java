package dk.spor.synthesis;

import dk.spor.organisation.Organisation;
import dk.spor.response.VersionId;
import dk.spor.shared.Excerpt;

/**
 * Words of a municipality that stand in no point since their input was split (ikke behandlet).
 *
 * @param label of the input: "VIB-3"
 * @param version of the response
 * @param number of the input in that version
 * @param words without the white space around them
 */
public record Untreated(
        Organisation organisation, String label, VersionId version, int number, Place place, String words) {

    private static final int EXCERPT = 60;

    /** Where it is marked, after the address of the consultation. */
    public String address() {
        return "/sources/" + version + "/" + number + "#text-" + place.starts();
    }

    /** Which words: their beginning. */
    public String excerpt() {
        return Excerpt.of(words, EXCERPT);
    }
}
