package dk.spor.response;

import dk.spor.shared.Transitions;

/** Where a submitted version stands; its text never changes. */
public enum VersionStanding {
    /** It counts, and its reservation is not resolved. */
    PROVISIONAL,
    /** It counts. */
    VALID,
    /** It counts, and the meeting that it was submitted with a reservation for has agreed to it. */
    CONFIRMED,
    /** A newer version counts instead. */
    SUPERSEDED,
    /** The municipality has withdrawn it. */
    WITHDRAWN;

    public static final Transitions<VersionStanding> TABLE = Transitions.startingAt(PROVISIONAL, VALID)
            .from(PROVISIONAL, CONFIRMED, SUPERSEDED, WITHDRAWN)
            .from(VALID, SUPERSEDED, WITHDRAWN)
            .from(CONFIRMED, SUPERSEDED, WITHDRAWN)
            .from(SUPERSEDED)
            .from(WITHDRAWN)
            .build();

    /** Whether it is the one that counts. */
    public boolean isCurrent() {
        return TABLE.allows(this, WITHDRAWN);
    }
}
