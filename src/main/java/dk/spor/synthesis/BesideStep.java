package dk.spor.synthesis;

/** What happens to a point beside its answer. */
public enum BesideStep {
    TAG_GIVEN,
    TAG_TAKEN,
    ASSIGNED
}
