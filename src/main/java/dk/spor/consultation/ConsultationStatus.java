package dk.spor.consultation;

import dk.spor.shared.Transitions;

/** The stored states of a consultation; upcoming, open, closing soon and passed are worked out from the clock. */
public enum ConsultationStatus {
    /** Being written by the secretariat; nobody else sees it. */
    DRAFT,
    /** Its material is public; answers are taken from the opening to the deadline. */
    PUBLISHED,
    /** The responses are being read and answered; never before the general deadline. */
    PROCESSING,
    /** The decision is made and published. */
    CONCLUDED,
    /** Called off with a reason. */
    WITHDRAWN;

    public static final Transitions<ConsultationStatus> TABLE = Transitions.startingAt(DRAFT)
            .from(DRAFT, PUBLISHED, WITHDRAWN)
            .from(PUBLISHED, PROCESSING, WITHDRAWN)
            .from(PROCESSING, CONCLUDED, WITHDRAWN)
            .from(CONCLUDED)
            .from(WITHDRAWN)
            .build();

    /** Whether a consultee may answer, as long as its own deadline has not passed: one may be longer than the general. */
    public boolean takesAnswers() {
        return this == PUBLISHED || this == PROCESSING;
    }
}
