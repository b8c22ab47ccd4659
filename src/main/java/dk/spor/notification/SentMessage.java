package dk.spor.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as the ledger shows it.
 *
 * @param toldAt business time
 * @param name of the receiver, if the message was to a person; null with the rest when it has been emptied
 * @param attempts how often a server was asked to take it
 */
public record SentMessage(
        Instant toldAt,
        @Nullable String name,
        @Nullable String email,
        @Nullable String subject,
        @Nullable String body,
        DeliveryState state,
        int attempts) {}
