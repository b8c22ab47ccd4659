package dk.spor.comment;

/**
 * What a thread is tied to, as the selectors of quote and position in the W3C Web Annotation Data Model say it.
 *
 * @param field of the subject in which the words stood, such as {@code text}
 * @param quote the words to the letter
 * @param prefix what stood before them, up to {@link #CONTEXT} characters
 * @param suffix what stood after them
 * @param position where the first of them stood, from 0
 */
public record Anchor(String field, String quote, String prefix, String suffix, int position) {

    static final int CONTEXT = 32;

    static Anchor of(String field, String text, Span span) {
        return new Anchor(
                field,
                span.of(text),
                text.substring(Math.max(0, span.from() - CONTEXT), span.from()),
                text.substring(span.to(), Math.min(text.length(), span.to() + CONTEXT)),
                span.from());
    }

    /** Words somewhere near a place, of which nothing else is known. */
    static Anchor near(Chosen chosen) {
        return new Anchor(chosen.field(), chosen.quote(), "", "", chosen.position());
    }
}
