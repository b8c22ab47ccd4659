package dk.spor.response;

/** What stands under a heading of an agenda item. */
public enum AgendaPart {
    SUMMARY,
    RECOMMENDATION,
    /** Who decides: the body that treats the response. */
    COMPETENCE,
    /** The background, the consultation and the draft of the response. */
    CASE,
    ECONOMY,
    PROCESS,
    APPENDICES,
    /** Empty until the decision is recorded. */
    DECISION,
    /** A heading that only the municipality knows what to write under. */
    OWN;

    /** Whether the municipality writes it; the rest is filled from what Spor knows. */
    public boolean isWritten() {
        return switch (this) {
            case SUMMARY, RECOMMENDATION, ECONOMY, PROCESS, OWN -> true;
            case COMPETENCE, CASE, APPENDICES, DECISION -> false;
        };
    }
}
