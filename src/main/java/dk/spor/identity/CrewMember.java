package dk.spor.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works on a task, or did.
 *
 * @param bound whether let in for this task only
 * @param lastSignIn null for one who has not come in yet
 */
public record CrewMember(
        MandateId mandate,
        PersonId person,
        String name,
        String email,
        Role role,
        boolean bound,
        Instant since,
        @Nullable Instant until,
        @Nullable Instant lastSignIn) {}
