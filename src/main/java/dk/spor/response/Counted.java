package dk.spor.response;

import org.jspecify.annotations.Nullable;

/** What a version is counted as among the responses: "11 politically treated, 4 administrative, 2 with a reservation". */
public enum Counted {
    POLITICAL,
    ADMINISTRATIVE,
    /** Submitted with a reservation that is not resolved. */
    PROVISIONAL,
    /** No response: the municipality has said that it gives none. */
    DECLINED;

    static Counted of(VersionKind kind, VersionStanding standing, @Nullable Treatment treatment) {
        if (kind == VersionKind.DECLINED || treatment == null) {
            return DECLINED;
        }
        return switch (standing) {
            case PROVISIONAL -> PROVISIONAL;
            case CONFIRMED -> POLITICAL;
            default -> treatment.isPolitical() ? POLITICAL : ADMINISTRATIVE;
        };
    }
}
