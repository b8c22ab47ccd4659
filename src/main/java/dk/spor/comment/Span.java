package dk.spor.comment;

/**
 * A stretch of a text.
 *
 * @param from where its first character stands, from 0
 * @param to where the first character after it stands
 */
public record Span(int from, int to) {

    /** The words of the stretch. */
    public String of(String text) {
        return text.substring(from, to);
    }
}
