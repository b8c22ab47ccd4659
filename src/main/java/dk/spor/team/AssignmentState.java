package dk.spor.team;

/** How far an assignment has come: worked out from its steps and from what is written. */
public enum AssignmentState {
    NOT_BEGUN,
    BEGUN,
    DONE
}
