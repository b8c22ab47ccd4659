package dk.spor.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that waits for its next try.
 *
 * @param secret whether it lets somebody in, so that it is emptied as soon as it is out of our hands
 * @param attempts how many there have been
 */
record Message(
        UUID id,
        String key,
        String email,
        @Nullable String name,
        Locale language,
        String subject,
        String body,
        boolean secret,
        Instant queuedAt,
        int attempts) {}
