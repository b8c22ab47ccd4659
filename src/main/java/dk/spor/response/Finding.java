package dk.spor.response;

import dk.spor.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Something that the check of a response has found.
 *
 * @param input where it is mended; null when it is not about one input
 * @param page below the response's own, where it is mended when it is about no input: "/approval"
 */
public record Finding(@Nullable DraftInput input, Refusal refusal, String page) {

    Finding(@Nullable DraftInput input, Refusal refusal) {
        this(input, refusal, "");
    }

    static Finding of(String text, Object... values) {
        return new Finding(null, Refusal.of("response.check." + text, values));
    }

    /** The same, mended on another page of the response. */
    Finding on(String other) {
        return new Finding(input, refusal, other);
    }
}
