package dk.spor.consultation;

/**
 * How long a response may be, in A4 pages of our rendering.
 *
 * @param pages at most this many
 * @param binding whether a longer one is refused, or only flagged to both sides
 */
public record LengthRule(int pages, boolean binding) {}
