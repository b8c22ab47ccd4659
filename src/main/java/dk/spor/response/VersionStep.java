package dk.spor.response;

import dk.spor.identity.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a version, told without naming anybody.
 *
 * @param function as what somebody did it; null where that was not yet kept
 * @param reason of a withdrawal; empty otherwise
 * @param decision that confirmed it; null otherwise
 */
public record VersionStep(
        Step step,
        Instant at,
        @Nullable Role function,
        String reason,
        @Nullable Confirmation decision) {}
