package dk.spor.comment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that somebody wants to comment on, as a form sends them: {@code text:120:The words}.
 *
 * @param field of the subject in which they stand
 * @param position about where they begin
 * @param quote the words, the longest {@link #LONGEST} characters
 */
public record Chosen(String field, int position, String quote) {

    static final int LONGEST = 1000;
    private static final Pattern SENT = Pattern.compile("([a-z]+):(\\d{1,6}):(.*)", Pattern.DOTALL);

    static Optional<Chosen> read(String sent) {
        Matcher parts = SENT.matcher(sent);
        return parts.matches()
                ? Optional.of(new Chosen(
                        parts.group(1),
                        Integer.parseInt(parts.group(2)),
                        cut(parts.group(3).strip())))
                : Optional.empty();
    }

    /** As a form sends it. */
    public String value() {
        return field + ":" + position + ":" + quote;
    }

    private static String cut(String quote) {
        if (quote.length() <= LONGEST) {
            return quote;
        }
        return quote.substring(0, Character.isHighSurrogate(quote.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
