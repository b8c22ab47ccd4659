package dk.spor.response;

/** How far a consultee has come: what the secretariat may always know. */
public enum AnswerState {
    /** Nothing has been written. */
    NOT_BEGUN,
    /** A first input has been saved. */
    BEGUN,
    /** A response has been submitted. */
    ANSWERED
}
