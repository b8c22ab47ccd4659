package dk.spor.consultation;

/** How far the secretariat has come with what was answered, the least first. */
public enum Treatment {
    /** Inputs are being answered. */
    UNDER_WAY,
    /** Every input has a final answer. */
    ANSWERED,
    /** The report has been locked. */
    REPORTED
}
