package dk.spor.response;

/** How far a consultee has come: what the secretariat may always know. */
public enum AnswerState {
    /** Nothing has been written. */
    NOT_BEGUN,
    /** A first input has been saved. */
    BEGUN,
    /** What had been submitted has been withdrawn, and nothing has come since. */
    WITHDRAWN,
    /** A response counts that still has its reservation. */
    PROVISIONAL,
    /** A response counts. */
    ANSWERED,
    /** A response without remarks counts. */
    NIL,
    /** It has said that it does not respond. */
    DECLINED;

    /** Whether it need not be asked again. */
    public boolean isAnswered() {
        return compareTo(PROVISIONAL) >= 0;
    }

    /** What a version shows of itself; while it is sealed no more than that it is there, and whether it is provisional. */
    static AnswerState of(VersionSummary version, boolean sealed) {
        return switch (version.kind()) {
            case PROVISIONAL -> version.standing() == VersionStanding.PROVISIONAL ? PROVISIONAL : ANSWERED;
            case FINAL -> ANSWERED;
            case NIL -> sealed ? ANSWERED : NIL;
            case DECLINED -> sealed ? ANSWERED : DECLINED;
        };
    }
}
