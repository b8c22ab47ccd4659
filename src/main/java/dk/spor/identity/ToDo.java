package dk.spor.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody.
 *
 * @param text key of the sentence in the texts of the room that tells it; {@code text.action} is the button's
 * @param values what the sentence's placeholders stand for
 * @param about what it concerns, such as a consultation's title
 * @param href the page where it is done
 * @param due when it must be done, if it must
 */
public record ToDo(
        String text,
        List<Object> values,
        String about,
        String href,
        @Nullable Instant due) {}
