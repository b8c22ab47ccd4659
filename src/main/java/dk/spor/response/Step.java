package dk.spor.response;

/** What happens to a response and, once there are any, to its versions; each leaves a row with who, for whom, when and, where one is asked for, why. */
public enum Step {
    STARTED,
    REVIEW_REQUESTED,
    APPROVED,
    SENT_BACK,
    POLITICAL_TREATMENT_AWAITED,
    TAKEN_BACK,
    DECISION_RECORDED,
    SUBMITTED,
    REGISTERED,
    CONFIRMED,
    SUPERSEDED,
    WITHDRAWN
}
