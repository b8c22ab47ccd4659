package dk.spor.synthesis;

import dk.spor.rendering.RichText;
import dk.spor.response.InputId;
import dk.spor.response.SubmittedInput;
import dk.spor.response.VersionId;

/**
 * A submitted input as points refer to it.
 *
 * @param body its words without looks: the text, then a blank line and the justification where there is one; empty for
 *     an input of no words
 * @param textEnds where in the body the text ends
 */
record Source(VersionId version, SubmittedInput input, String body, int textEnds) {

    private static final String BETWEEN = "\n\n";

    static Source of(VersionId version, SubmittedInput input) {
        String text = input.text().text();
        String body = input.justification().isBlank()
                ? text
                : text + BETWEEN + input.justification().text();
        return new Source(version, input, body, text.length());
    }

    InputId id() {
        return input.id();
    }

    int number() {
        return input.number();
    }

    /** All of it. */
    Place whole() {
        return new Place(0, body.length());
    }

    boolean isWhole(Place place) {
        return place.starts() == 0 && place.ends() == body.length();
    }

    /** What a point says: of the whole input with its looks. */
    RichText text(Place place) {
        return isWhole(place) ? input.text() : RichText.ofPlain(place.in(body));
    }

    /** Why that is said, unless the point is itself a piece of the justification. */
    RichText justification(Place place) {
        return isWhole(place) || place.ends() <= textEnds ? input.justification() : RichText.EMPTY;
    }

    /** The words that a point is found by. */
    String words(Place place) {
        return words(input.theme() == null ? "" : input.theme(), place.in(body));
    }

    static String words(String theme, String said) {
        return (theme + BETWEEN + said).strip();
    }
}
