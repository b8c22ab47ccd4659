package dk.spor.presentation;

/**
 * A talk of a consultation.
 *
 * @param number its address within the consultation; it keeps it when the order changes
 * @param revision counts its changes, so that nobody overwrites what they have not seen
 */
public record Talk(TalkId id, int number, TalkDetails details, int revision) {}
