package dk.spor.trace;

import dk.spor.response.VersionId;
import dk.spor.synthesis.Place;
import dk.spor.synthesis.PublicPoint;

/**
 * Where a point stands in a response.
 *
 * @param version of the response
 * @param input its number in it
 * @param place in the words of that input
 * @param before what stands right before it, at most some lines; empty at the beginning
 * @param after the same after it
 */
public record PlaceInResponse(VersionId version, int input, Place place, String before, String after) {

    private static final int AROUND = 300;

    static PlaceInResponse of(PublicPoint it) {
        Place place = it.point().place();
        String body = it.body();
        return new PlaceInResponse(
                it.point().version(),
                it.point().number(),
                place,
                end(body.substring(0, place.starts())),
                beginning(body.substring(place.ends())));
    }

    /** Whether something stands around it that is shown. */
    public boolean isPiece() {
        return !before.isBlank() || !after.isBlank();
    }

    private static String end(String words) {
        int from = words.length() - AROUND;
        return from <= 0 ? words : "… " + words.substring(words.indexOf(' ', from) + 1);
    }

    private static String beginning(String words) {
        return words.length() <= AROUND
                ? words
                : words.substring(0, Math.max(1, words.lastIndexOf(' ', AROUND))) + " …";
    }
}
