package dk.spor.response;

/** How a municipality stands towards a track. */
public enum Stance {
    SUPPORTS,
    /** Supports it and proposes an improvement. */
    QUALIFIES,
    /** Is against it, or against parts of it. */
    OBJECTS
}
