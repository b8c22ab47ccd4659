package dk.spor.response;

import dk.spor.identity.PersonId;
import java.time.Instant;

/**
 * What an input once said, or would have said.
 *
 * @param number among all that is kept of the response
 * @param endedBy who replaced or removed it, or came first
 */
public record InputRevision(
        long number,
        InputId input,
        Fate fate,
        InputContent content,
        PersonId writtenBy,
        Instant writtenAt,
        PersonId endedBy,
        Instant endedAt) {}
