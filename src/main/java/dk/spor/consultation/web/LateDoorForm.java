package dk.spor.consultation.web;

import dk.spor.consultation.Terms;
import java.util.Map;

/**
 * The door for a late answer as typed.
 *
 * @param seen the number of the door that was shown; what is no number is none's
 */
public record LateDoorForm(TypedMoment until, String reason, int seen) {

    private static final String NUMBER = "[0-9]{1,9}";

    static LateDoorForm blank(Terms terms) {
        return of(Map.of()).over(terms);
    }

    static LateDoorForm of(Map<String, String> typed) {
        String seen = typed.getOrDefault("seen", "");
        return new LateDoorForm(
                TypedMoment.of("until", typed),
                typed.getOrDefault("reason", ""),
                seen.matches(NUMBER) ? Integer.parseInt(seen) : -1);
    }

    /** The same words, knowing how the door stands now. */
    LateDoorForm over(Terms terms) {
        return new LateDoorForm(until, reason, terms.doorNumber());
    }
}
