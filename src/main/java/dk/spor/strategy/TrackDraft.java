package dk.spor.strategy;

/**
 * A track of a draft as it stands, for those who edit it.
 *
 * @param state a digest of title and paragraphs, so that nobody removes what they have not seen
 */
public record TrackDraft(TrackId id, String title, String state) {}
