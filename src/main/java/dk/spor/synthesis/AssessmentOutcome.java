package dk.spor.synthesis;

/** What came of a point (udfald). */
public enum AssessmentOutcome {
    ACCOMMODATED("success", true),
    PARTLY_ACCOMMODATED("how-to-reg", true),
    /** The text says the same, more clearly. */
    CLARIFIED("edit", true),
    NOT_ACCOMMODATED("close", false),
    NOTED("bookmark", false),
    /** Not about the draft. */
    OUT_OF_SCOPE("more-horiz", false);

    private final String icon;
    private final boolean needsChange;

    AssessmentOutcome(String icon, boolean needsChange) {
        this.icon = icon;
        this.needsChange = needsChange;
    }

    /** The name of its icon: no outcome is told by its colour alone. */
    public String icon() {
        return icon;
    }

    /** Whether it claims that the strategy's text has changed. */
    public boolean needsChange() {
        return needsChange;
    }

    /** Whether the municipality is owed a reason: always, but for pure support that is noted. */
    public boolean needsReason(Point point) {
        return this != NOTED || !point.isPureSupport();
    }
}
