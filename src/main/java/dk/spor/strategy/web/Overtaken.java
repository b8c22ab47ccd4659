package dk.spor.strategy.web;

import dk.spor.rendering.RichText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else did to a paragraph while one wrote.
 *
 * @param text what stands there now; null when it was removed
 * @param who null when nobody's name is known
 */
public record Overtaken(
        @Nullable RichText text,
        @Nullable String who,
        @Nullable Instant at) {

    static final Overtaken REMOVED = new Overtaken(null, null, null);
}
