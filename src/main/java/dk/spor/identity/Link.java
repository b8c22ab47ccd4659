package dk.spor.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way in for one person, once: a token in an address, and sometimes a code to type.
 *
 * @param person null when nobody has the address that was asked for
 * @param code null for an invitation, which has none, and after too many wrong ones
 * @param invites to which place; null for signing in
 * @param back where the person wanted to go
 */
record Link(
        LinkId id,
        @Nullable PersonId person,
        String token,
        @Nullable String code,
        String back,
        @Nullable Place invites,
        Instant made,
        Instant validUntil) {

    static final Duration SIGN_IN_LASTS = Duration.ofMinutes(60);
    static final int MOST_TRIES = 5;

    static Link toSignIn(@Nullable PersonId person, boolean withCode, String back, Instant now) {
        LinkId id = new LinkId(UUID.randomUUID());
        String code = withCode ? Secrets.code() : null;
        return new Link(id, person, Secrets.token(), code, back, null, now, now.plus(SIGN_IN_LASTS));
    }

    static Link invitation(PersonId person, Place to, String back, Instant now, Instant validUntil) {
        LinkId id = new LinkId(UUID.randomUUID());
        return new Link(id, person, Secrets.token(), null, back, to, now, validUntil);
    }
}
