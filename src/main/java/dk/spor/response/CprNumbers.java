package dk.spor.response;

import java.util.regex.Pattern;

/** Finds what looks like a civil registration number: six digits that are a date, and four more. */
public interface CprNumbers {

    Pattern LOOKS_LIKE_ONE =
            Pattern.compile("(?<!\\d)(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}[-– ]?\\d{4}(?!\\d)");

    static boolean standIn(String text) {
        return LOOKS_LIKE_ONE.matcher(text).find();
    }
}
