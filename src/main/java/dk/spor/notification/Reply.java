package dk.spor.notification;

import org.jspecify.annotations.Nullable;

/**
 * What came of one try.
 *
 * @param code the mail server's three digits, if it said any
 */
record Reply(Verdict verdict, @Nullable Integer code) {

    enum Verdict {
        DELIVERED,
        /** This message not now: to be tried again. */
        DEFERRED,
        /** No message now: the server does not answer, or does not let us in. */
        UNREACHABLE,
        /** This message never. */
        REFUSED
    }

    static final Reply DELIVERED = new Reply(Verdict.DELIVERED, null);
    static final Reply UNREACHABLE = new Reply(Verdict.UNREACHABLE, null);

    static Reply deferred(@Nullable Integer code) {
        return new Reply(Verdict.DEFERRED, code);
    }

    static Reply refused(@Nullable Integer code) {
        return new Reply(Verdict.REFUSED, code);
    }
}
