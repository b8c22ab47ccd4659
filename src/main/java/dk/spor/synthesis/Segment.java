package dk.spor.synthesis;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that belongs to one point, or to none.
 *
 * @param piece null where nothing is marked
 * @param waiver that it needs no answer; null where nobody has said so
 */
public record Segment(
        Place place,
        String words,
        @Nullable Piece piece,
        @Nullable Waiver waiver) {

    /** Whether it says something that no point answers (ikke behandlet), and that nobody has said needs no answer. */
    public boolean isUntreated() {
        return piece == null && waiver == null && !Cut.isBlank(words);
    }

    /** Whether it says something that needs no answer. */
    public boolean isWaived() {
        return waiver != null && !Cut.isBlank(words);
    }

    /** The white space that it begins with. */
    public String lead() {
        return words.substring(0, words.length() - said().length());
    }

    /** What follows that. */
    public String said() {
        return words.stripLeading();
    }

    /** Where that begins in the text. */
    public int saidAt() {
        return place.starts() + lead().length();
    }
}
