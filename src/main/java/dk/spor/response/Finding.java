package dk.spor.response;

import dk.spor.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Something that the check of a response has found.
 *
 * @param input where it is mended; null when it is not about one input
 */
public record Finding(@Nullable DraftInput input, Refusal refusal) {

    static Finding of(String text, Object... values) {
        return new Finding(null, Refusal.of("response.check." + text, values));
    }
}
