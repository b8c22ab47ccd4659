package dk.spor.team;

import dk.spor.shared.Transitions;

/** What happens to an assignment; each leaves a row with who and when. */
enum AssignmentStep {
    /** Handed out to somebody. */
    GIVEN,
    /** The one it was given to says that it is finished. */
    DONE,
    /** Given back to be gone on with, with a reason. */
    REOPENED,
    /** No longer anybody's. */
    TAKEN_BACK;

    static final Transitions<AssignmentStep> TABLE = Transitions.startingAt(GIVEN)
            .from(GIVEN, DONE, TAKEN_BACK)
            .from(DONE, REOPENED, TAKEN_BACK)
            .from(REOPENED, DONE, TAKEN_BACK)
            .from(TAKEN_BACK)
            .build();
}
