package dk.spor.response;

/**
 * A decision of a meeting, as it was recorded.
 *
 * @param step who recorded it, and when
 */
public record Decision(StepTaken step, DecisionDetails details) {}
