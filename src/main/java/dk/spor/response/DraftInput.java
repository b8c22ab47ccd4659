package dk.spor.response;

import dk.spor.identity.PersonId;
import java.time.Instant;

/**
 * An input that is being written.
 *
 * @param number its place in the response, from 1
 * @param revision rises each time it is saved; whoever saves names the one they read
 * @param changedBy who saved it last
 */
public record DraftInput(
        InputId id, int number, int revision, InputContent content, PersonId changedBy, Instant changedAt) {

    DraftInput numbered(int place) {
        return new DraftInput(id, place, revision, content, changedBy, changedAt);
    }
}
