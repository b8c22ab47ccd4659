package dk.spor.consultation;

/** When the secretariat may read what a municipality has answered; announced on the page. */
public enum Seal {
    /** Not before the deadline that holds for that municipality. */
    UNTIL_DEADLINE,
    /** As soon as it is received. */
    ON_RECEIPT
}
