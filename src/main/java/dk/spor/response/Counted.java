package dk.spor.response;

/** What a version is counted as among the responses: "11 politically treated, 4 administrative, 2 with a reservation". */
public enum Counted {
    POLITICAL,
    ADMINISTRATIVE,
    /** Submitted with a reservation that is not resolved. */
    PROVISIONAL,
    /** No response: the municipality has said that it gives none. */
    DECLINED
}
