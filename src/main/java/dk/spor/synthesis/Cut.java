package dk.spor.synthesis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text may be cut: between whole characters as people see them, and without white space at the ends. */
final class Cut {

    /** A letter with its marks, a pair of surrogates, an emoji of several: what nobody sees as two. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private Cut() {}

    /** The whole characters that a range touches, but for the white space around them; empty when nothing is left. */
    static Optional<Place> of(String body, int starts, int ends) {
        if (ends <= starts) {
            return Optional.empty();
        }
        int from = -1;
        int to = -1;
        Matcher characters = CHARACTER.matcher(body);
        // Before a space there is always an end of a character, so nothing is read from the very beginning.
        int before = Math.max(0, body.lastIndexOf(' ', Math.min(starts, body.length()) - 1));
        for (boolean found = characters.find(before); found && characters.start() < ends; found = characters.find()) {
            if (characters.end() > starts && !isBlank(characters.group())) {
                from = from < 0 ? characters.start() : from;
                to = characters.end();
            }
        }
        return from < 0 ? Optional.empty() : Optional.of(new Place(from, to));
    }

    /** Whether this place could have been marked so. */
    static boolean isAt(String body, Place place) {
        return of(body, place.starts(), place.ends()).filter(place::equals).isPresent();
    }

    static boolean isBlank(String words) {
        return words.chars().allMatch(it -> Character.isWhitespace(it) || Character.isSpaceChar(it));
    }
}
