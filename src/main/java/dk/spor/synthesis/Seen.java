package dk.spor.synthesis;

/**
 * A point in the state in which its reader saw it.
 *
 * @param revision of its answer; 0 where there was none
 */
public record Seen(PointId point, int revision) {}
