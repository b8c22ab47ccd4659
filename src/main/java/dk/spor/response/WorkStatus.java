package dk.spor.response;

import dk.spor.shared.Transitions;

/** How far the municipality's own work on its response has come; what is submitted is told by its versions. */
public enum WorkStatus {
    /** The co-ordinator and the contributors have it. */
    DRAFT,
    /** It waits for an approver. */
    INTERNAL_REVIEW,
    /** It is ready and waits for a meeting. */
    AWAITING_POLITICAL_TREATMENT;

    public static final Transitions<WorkStatus> TABLE = Transitions.startingAt(DRAFT)
            .from(DRAFT, INTERNAL_REVIEW, AWAITING_POLITICAL_TREATMENT)
            .from(INTERNAL_REVIEW, DRAFT, AWAITING_POLITICAL_TREATMENT)
            .from(AWAITING_POLITICAL_TREATMENT, DRAFT, INTERNAL_REVIEW)
            .build();
}
