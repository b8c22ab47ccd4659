package dk.spor.synthesis;

/** What has happened to a {@link Waiver}. */
public enum WaiverStep {
    WAIVED,
    TAKEN_BACK
}
