package dk.spor.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a deed can't be done, as a value: the same list explains the grey button and guards the deed.
 *
 * @param text key of the explanation in the texts of the refusing room
 * @param values what the explanation's placeholders stand for
 * @param field the form field or the anchor where it is mended, if there is one
 */
public record Refusal(
        String text, List<Object> values, @Nullable String field) {

    /** A refusal of the whole deed. */
    public static Refusal of(String text, Object... values) {
        return new Refusal(text, List.of(values), null);
    }

    /** The same refusal, pointing at the field where it is mended. */
    public Refusal at(String field) {
        return new Refusal(text, values, field);
    }
}
