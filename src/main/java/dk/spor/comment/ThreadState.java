package dk.spor.comment;

import dk.spor.shared.Transitions;

/** Whether there is more to be said or done about a thread. */
public enum ThreadState {
    OPEN,
    RESOLVED;

    static final Transitions<ThreadState> TABLE = Transitions.startingAt(OPEN)
            .from(OPEN, RESOLVED)
            .from(RESOLVED, OPEN)
            .build();
}
