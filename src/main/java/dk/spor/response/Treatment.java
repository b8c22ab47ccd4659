package dk.spor.response;

/** Who in the municipality has treated the response. */
public enum Treatment {
    /** Byråd or kommunalbestyrelse. */
    COUNCIL,
    /** Økonomiudvalg. */
    FINANCE_COMMITTEE,
    /** A standing committee (fagudvalg). */
    STANDING_COMMITTEE,
    /** A decision of the chair or the mayor (formands- eller borgmesterafgørelse). */
    CHAIR_DECISION,
    /** The administration alone. */
    ADMINISTRATIVE;

    /** Whether a body, a date and an item number are recorded with it. */
    public boolean isPolitical() {
        return this != ADMINISTRATIVE;
    }
}
