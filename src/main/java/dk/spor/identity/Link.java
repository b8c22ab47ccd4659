package dk.spor.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way in for one person, once: a token in an address, and sometimes a code to type.
 *
 * @param person null when nobody has the address that was asked for
 * @param code null for an invitation, which has none
 * @param back where the person wanted to go
 */
record Link(
        LinkId id,
        @Nullable PersonId person,
        String token,
        @Nullable String code,
        String back,
        Instant made,
        Instant validUntil) {

    static final Duration SIGN_IN_LASTS = Duration.ofMinutes(60);
    static final int MOST_TRIES = 5;

    static Link toSignIn(@Nullable PersonId person, String back, Instant now) {
        LinkId id = new LinkId(UUID.randomUUID());
        return new Link(id, person, Secrets.token(), Secrets.code(), back, now, now.plus(SIGN_IN_LASTS));
    }

    static Link invitation(PersonId person, Instant now, Instant validUntil) {
        return new Link(new LinkId(UUID.randomUUID()), person, Secrets.token(), null, "/", now, validUntil);
    }
}
