package dk.spor.notification;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as it is put into the outbox; to a person in a capacity, or to a bare address. */
record Draft(
        String key,
        @Nullable UUID person,
        @Nullable UUID organisation,
        String email,
        @Nullable String name,
        Locale language,
        String subject,
        String body,
        boolean secret) {}
